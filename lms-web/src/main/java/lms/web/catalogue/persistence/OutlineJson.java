package lms.web.catalogue.persistence;

import static lms.web.catalogue.persistence.StoredJson.array;
import static lms.web.catalogue.persistence.StoredJson.list;
import static lms.web.catalogue.persistence.StoredJson.strings;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import lms.content.Level;
import lms.content.Localised;
import lms.web.catalogue.usecase.CourseOutline;

/** The stored form of a course outline. */
final class OutlineJson {

    private OutlineJson() {}

    static String write(CourseOutline outline) {
        JsonObjectBuilder aliases = Json.createObjectBuilder();
        outline.aliases().forEach(aliases::add);
        JsonObjectBuilder json = Json.createObjectBuilder();
        StoredJson.optional(json, "level", outline.level().map(Level::key));
        return json.add("id", outline.id())
                .add("slug", outline.slug())
                .add("curriculum", outline.curriculumId())
                .add("curriculumTitle", StoredJson.words(outline.curriculum()))
                .add("language", outline.defaultLanguage())
                .add("title", StoredJson.words(outline.title()))
                .add("summary", StoredJson.words(outline.summary()))
                .add("modules", array(outline.modules(), OutlineJson::module))
                .add("aliases", aliases)
                .build()
                .toString();
    }

    static CourseOutline read(String stored) {
        JsonObject json = StoredJson.parse(stored);
        return new CourseOutline(
                json.getString("id"),
                json.getString("slug"),
                json.getString("curriculum"),
                curriculum(json),
                json.getString("language"),
                StoredJson.words(json.getJsonObject("title")),
                StoredJson.words(json.getJsonObject("summary")),
                list(json, "modules", OutlineJson::module),
                aliases(json),
                StoredJson.optional(json, "level").flatMap(Level::of));
    }

    /** Releases were once stored without the title of their curriculum. */
    private static Localised curriculum(JsonObject outline) {
        JsonObject words = outline.getJsonObject("curriculumTitle");
        return words == null
                ? new Localised(Map.of(outline.getString("language"), outline.getString("curriculum")))
                : StoredJson.words(words);
    }

    /** Releases were once stored without them. */
    private static Map<String, String> aliases(JsonObject outline) {
        JsonObject json = outline.getJsonObject("aliases");
        return json == null
                ? Map.of()
                : json.keySet().stream().collect(Collectors.toMap(Function.identity(), json::getString));
    }

    private static JsonObjectBuilder module(CourseOutline.Part part) {
        return Json.createObjectBuilder()
                .add("id", part.id())
                .add("title", StoredJson.words(part.title()))
                .add("lessons", array(part.lessons(), OutlineJson::lesson));
    }

    private static CourseOutline.Part module(JsonObject json) {
        return new CourseOutline.Part(
                json.getString("id"),
                StoredJson.words(json.getJsonObject("title")),
                list(json, "lessons", OutlineJson::lesson));
    }

    private static JsonObjectBuilder lesson(CourseOutline.Item item) {
        return Json.createObjectBuilder()
                .add("id", item.id())
                .add("slug", item.slug())
                .add("title", StoredJson.words(item.title()))
                .add("minutes", item.minutes())
                .add("optional", item.optional())
                .add("quizzes", strings(item.quizzes()))
                .add("requiredQuizzes", strings(item.requiredQuizzes()));
    }

    private static CourseOutline.Item lesson(JsonObject json) {
        return new CourseOutline.Item(
                json.getString("id"),
                json.getString("slug"),
                StoredJson.words(json.getJsonObject("title")),
                json.getInt("minutes"),
                json.getBoolean("optional"),
                // Releases were once stored without this list.
                strings(json, json.containsKey("quizzes") ? "quizzes" : "requiredQuizzes"),
                strings(json, "requiredQuizzes"));
    }
}
