package lms.web.catalogue.persistence;

import static lms.web.catalogue.persistence.StoredJson.array;
import static lms.web.catalogue.persistence.StoredJson.list;

import jakarta.json.Json;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.Optional;
import java.util.OptionalInt;
import lms.content.Quiz;

/** The stored form of a quiz. */
final class QuizJson {

    private QuizJson() {}

    static JsonObjectBuilder quiz(Quiz quiz) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("id", quiz.id())
                .add("title", quiz.title())
                .add("required", quiz.required())
                .add("questions", array(quiz.questions(), QuestionJson::write));
        quiz.passPercent().ifPresent(pass -> json.add("pass", pass));
        quiz.attempts().ifPresent(attempts -> json.add("attempts", attempts));
        json.add("shuffle", quiz.shuffle());
        return json;
    }

    static Quiz quiz(JsonObject json) {
        return new Quiz(
                json.getString("id"),
                json.getString("title"),
                list(json, "questions", QuestionJson::read),
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
}
