package lms.web.catalogue.persistence;

import static lms.web.catalogue.persistence.StoredJson.array;
import static lms.web.catalogue.persistence.StoredJson.list;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import lms.content.LessonGuide;
import lms.content.Localised;
import lms.content.RunSheet;
import lms.content.RunSheetItem;
import lms.content.TimedStep;
import lms.web.catalogue.usecase.RunSheets;

/** The stored form of a course's run sheets. */
final class RunSheetsJson {

    private RunSheetsJson() {}

    static String write(RunSheets sheets) {
        return Json.createObjectBuilder()
                .add("days", array(sheets.days(), RunSheetsJson::day))
                .add("lessons", array(sheets.lessons(), RunSheetsJson::led))
                .build()
                .toString();
    }

    static RunSheets read(String stored) {
        JsonObject json = StoredJson.parse(stored);
        return new RunSheets(list(json, "days", RunSheetsJson::day), list(json, "lessons", RunSheetsJson::led));
    }

    private static JsonObjectBuilder day(RunSheet day) {
        JsonObjectBuilder json = Json.createObjectBuilder().add("id", day.id());
        words(json, "title", day.title());
        return json.add("minutes", day.minutes()).add("items", array(day.items(), RunSheetsJson::item));
    }

    private static RunSheet day(JsonObject json) {
        return new RunSheet(
                json.getString("id"),
                words(json, "title"),
                json.getInt("minutes"),
                list(json, "items", RunSheetsJson::item));
    }

    private static JsonObjectBuilder item(RunSheetItem item) {
        JsonObjectBuilder json = Json.createObjectBuilder();
        if (item instanceof RunSheetItem.OfLesson lesson) {
            return json.add("lesson", lesson.lessonId());
        }
        if (item instanceof RunSheetItem.Pause pause) {
            return json.add("break", pause.minutes());
        }
        if (item instanceof RunSheetItem.Step step) {
            json.add("title", StoredJson.words(step.title())).add("minutes", step.minutes());
            words(json, "method", step.method());
            words(json, "materials", step.materials());
            return json;
        }
        throw new IllegalStateException("No stored form for " + item.getClass());
    }

    private static RunSheetItem item(JsonObject json) {
        if (json.containsKey("lesson")) {
            return new RunSheetItem.OfLesson(json.getString("lesson"));
        }
        if (json.containsKey("break")) {
            return new RunSheetItem.Pause(json.getInt("break"));
        }
        return new RunSheetItem.Step(
                StoredJson.words(json.getJsonObject("title")),
                json.getInt("minutes"),
                words(json, "method"),
                words(json, "materials"));
    }

    private static JsonObjectBuilder led(RunSheets.Led led) {
        JsonObjectBuilder guides = Json.createObjectBuilder();
        led.guides().forEach((language, guide) -> guides.add(language, guide(guide)));
        return Json.createObjectBuilder()
                .add("lesson", led.lessonId())
                .add("minutes", led.minutes())
                .add("guides", guides);
    }

    private static RunSheets.Led led(JsonObject json) {
        Map<String, LessonGuide> guides = new LinkedHashMap<>();
        json.getJsonObject("guides").forEach((language, guide) -> guides.put(language, guide(guide.asJsonObject())));
        return new RunSheets.Led(json.getString("lesson"), json.getInt("minutes"), guides);
    }

    private static JsonObjectBuilder guide(LessonGuide guide) {
        return Json.createObjectBuilder()
                .add("planned", guide.planned())
                .add("steps", array(guide.steps(), RunSheetsJson::step))
                .add("notes", guide.notesHtml());
    }

    private static LessonGuide guide(JsonObject json) {
        return new LessonGuide(
                json.getBoolean("planned"), list(json, "steps", RunSheetsJson::step), json.getString("notes"));
    }

    private static JsonObjectBuilder step(TimedStep step) {
        return Json.createObjectBuilder()
                .add("title", step.title())
                .add("minutes", step.minutes())
                .add("method", step.method())
                .add("materials", step.materials());
    }

    private static TimedStep step(JsonObject json) {
        return new TimedStep(
                json.getString("title"), json.getInt("minutes"), json.getString("method"), json.getString("materials"));
    }

    private static void words(JsonObjectBuilder json, String name, Optional<Localised> words) {
        words.ifPresent(found -> json.add(name, StoredJson.words(found)));
    }

    private static Optional<Localised> words(JsonObject json, String name) {
        return Optional.ofNullable(json.getJsonObject(name)).map(StoredJson::words);
    }
}
