package lms.web.catalogue.persistence;

import static lms.web.catalogue.persistence.StoredJson.array;
import static lms.web.catalogue.persistence.StoredJson.list;
import static lms.web.catalogue.persistence.StoredJson.optional;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.math.BigDecimal;
import java.util.List;
import lms.content.Asked;
import lms.content.ChoiceQuestion;
import lms.content.MatchingQuestion;
import lms.content.NumericQuestion;
import lms.content.Option;
import lms.content.OrderingQuestion;
import lms.content.PollQuestion;
import lms.content.Question;
import lms.content.TextQuestion;

/** The stored form of a question, one case for each type. */
final class QuestionJson implements Question.Cases<JsonObjectBuilder> {

    /** Stored by name: a name is never changed. */
    private enum Type {
        SINGLE,
        MULTIPLE,
        NUMERIC,
        TEXT,
        MATCHING,
        ORDERING,
        POLL
    }

    private QuestionJson() {}

    static JsonObjectBuilder write(Question question) {
        return question.fold(new QuestionJson());
    }

    static Question read(JsonObject json) {
        Asked asked = asked(json);
        return switch (Type.valueOf(json.getString("type"))) {
            case SINGLE -> new ChoiceQuestion(asked, ChoiceQuestion.Choice.SINGLE, options(json));
            case MULTIPLE -> new ChoiceQuestion(asked, ChoiceQuestion.Choice.MULTIPLE, options(json));
            case NUMERIC ->
                new NumericQuestion(
                        asked,
                        new BigDecimal(json.getString("from")),
                        new BigDecimal(json.getString("to")),
                        optional(json, "unit"));
            case TEXT ->
                new TextQuestion(asked, json.getBoolean("ignoreCase"), list(json, "expected", QuestionJson::expected));
            case MATCHING ->
                new MatchingQuestion(
                        asked, list(json, "pairs", QuestionJson::pair), list(json, "choices", QuestionJson::choice));
            case ORDERING -> new OrderingQuestion(asked, list(json, "items", QuestionJson::item));
            case POLL -> new PollQuestion(asked, options(json));
        };
    }

    @Override
    public JsonObjectBuilder choice(ChoiceQuestion question) {
        Type type = question.choice() == ChoiceQuestion.Choice.MULTIPLE ? Type.MULTIPLE : Type.SINGLE;
        return asked(type, question).add("options", array(question.options(), QuestionJson::option));
    }

    @Override
    public JsonObjectBuilder numeric(NumericQuestion question) {
        JsonObjectBuilder json = asked(Type.NUMERIC, question)
                .add("from", question.from().toString())
                .add("to", question.to().toString());
        optional(json, "unit", question.unit());
        return json;
    }

    @Override
    public JsonObjectBuilder text(TextQuestion question) {
        return asked(Type.TEXT, question)
                .add("ignoreCase", question.ignoreCase())
                .add("expected", array(question.expected(), QuestionJson::expected));
    }

    @Override
    public JsonObjectBuilder matching(MatchingQuestion question) {
        return asked(Type.MATCHING, question)
                .add("pairs", array(question.pairs(), QuestionJson::pair))
                .add("choices", array(question.choices(), QuestionJson::choice));
    }

    @Override
    public JsonObjectBuilder ordering(OrderingQuestion question) {
        return asked(Type.ORDERING, question).add("items", array(question.items(), QuestionJson::item));
    }

    @Override
    public JsonObjectBuilder poll(PollQuestion question) {
        return asked(Type.POLL, question).add("options", array(question.options(), QuestionJson::option));
    }

    private static JsonObjectBuilder asked(Type type, Question question) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("type", type.name())
                .add("id", question.id())
                .add("hash", question.hash())
                .add("points", question.points())
                .add("prompt", question.promptHtml());
        optional(json, "hint", question.hintHtml());
        optional(json, "explanation", question.explanationHtml());
        optional(json, "objective", question.objectiveId());
        return json;
    }

    private static Asked asked(JsonObject json) {
        return new Asked(
                json.getString("id"),
                json.getString("hash"),
                json.getInt("points"),
                json.getString("prompt"),
                optional(json, "hint"),
                optional(json, "explanation"),
                optional(json, "objective"));
    }

    private static List<Option> options(JsonObject json) {
        return list(json, "options", QuestionJson::option);
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

    private static JsonObjectBuilder expected(TextQuestion.Expected expected) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("key", expected.key())
                .add("correct", expected.correct())
                .add("pattern", expected.pattern());
        optional(json, "feedback", expected.feedbackHtml());
        return json;
    }

    private static TextQuestion.Expected expected(JsonObject json) {
        return new TextQuestion.Expected(
                json.getString("key"),
                json.getBoolean("correct"),
                json.getString("pattern"),
                optional(json, "feedback"));
    }

    private static JsonObjectBuilder pair(MatchingQuestion.Pair pair) {
        return Json.createObjectBuilder()
                .add("key", pair.key())
                .add("html", pair.html())
                .add("right", pair.rightKey());
    }

    private static MatchingQuestion.Pair pair(JsonObject json) {
        return new MatchingQuestion.Pair(json.getString("key"), json.getString("html"), json.getString("right"));
    }

    private static JsonObjectBuilder choice(MatchingQuestion.Choice choice) {
        return Json.createObjectBuilder().add("key", choice.key()).add("text", choice.text());
    }

    private static MatchingQuestion.Choice choice(JsonObject json) {
        return new MatchingQuestion.Choice(json.getString("key"), json.getString("text"));
    }

    private static JsonObjectBuilder item(OrderingQuestion.Item item) {
        return Json.createObjectBuilder()
                .add("key", item.key())
                .add("html", item.html())
                .add("shuffle", item.shuffle());
    }

    private static OrderingQuestion.Item item(JsonObject json) {
        return new OrderingQuestion.Item(json.getString("key"), json.getString("html"), json.getString("shuffle"));
    }
}
