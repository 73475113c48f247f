package lms.web.catalogue.persistence;

import static lms.web.catalogue.persistence.StoredJson.array;
import static lms.web.catalogue.persistence.StoredJson.list;
import static lms.web.catalogue.persistence.StoredJson.optional;

import jakarta.json.Json;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.Optional;
import java.util.OptionalInt;
import lms.content.Asked;
import lms.content.ChoiceQuestion;
import lms.content.Option;
import lms.content.Question;
import lms.content.Quiz;

/** The stored form of a quiz. */
final class QuizJson {

    private QuizJson() {}

    static JsonObjectBuilder quiz(Quiz quiz) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("id", quiz.id())
                .add("title", quiz.title())
                .add("required", quiz.required())
                .add("questions", array(quiz.questions(), QuizJson::question));
        quiz.passPercent().ifPresent(pass -> json.add("pass", pass));
        quiz.attempts().ifPresent(attempts -> json.add("attempts", attempts));
        json.add("shuffle", quiz.shuffle());
        return json;
    }

    static Quiz quiz(JsonObject json) {
        return new Quiz(
                json.getString("id"),
                json.getString("title"),
                list(json, "questions", QuizJson::question),
                json.getBoolean("required"),
                number(json, "pass"),
                number(json, "attempts"),
                json.getBoolean("shuffle", false));
    }

    private static OptionalInt number(JsonObject json, String name) {
        return Optional.ofNullable(json.getJsonNumber(name)).stream()
                .mapToInt(JsonNumber::intValue)
                .findFirst();
    }

    private static JsonObjectBuilder question(Question question) {
        if (!(question instanceof ChoiceQuestion choice)) {
            throw new IllegalStateException("No stored form for " + question.getClass());
        }
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("type", choice.choice().name())
                .add("id", choice.id())
                .add("hash", choice.hash())
                .add("points", choice.points())
                .add("prompt", choice.promptHtml())
                .add("options", array(choice.options(), QuizJson::option));
        optional(json, "hint", choice.hintHtml());
        optional(json, "explanation", choice.explanationHtml());
        optional(json, "objective", choice.objectiveId());
        return json;
    }

    private static Question question(JsonObject json) {
        Asked asked = new Asked(
                json.getString("id"),
                json.getString("hash"),
                json.getInt("points"),
                json.getString("prompt"),
                optional(json, "hint"),
                optional(json, "explanation"),
                optional(json, "objective"));
        return new ChoiceQuestion(
                asked, ChoiceQuestion.Choice.valueOf(json.getString("type")), list(json, "options", QuizJson::option));
    }

    private static JsonObjectBuilder option(Option option) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("key", option.key())
                .add("correct", option.correct())
                .add("html", option.html());
        optional(json, "feedback", option.feedbackHtml());
        return json;
    }

    private static Option option(JsonObject json) {
        return new Option(
                json.getString("key"), json.getBoolean("correct"), json.getString("html"), optional(json, "feedback"));
    }
}
