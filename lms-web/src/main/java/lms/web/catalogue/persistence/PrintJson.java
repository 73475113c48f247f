package lms.web.catalogue.persistence;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import lms.content.PrintedLesson;

/** The stored form of a printed lesson. */
final class PrintJson {

    private PrintJson() {}

    static String write(PrintedLesson lesson) {
        return Json.createObjectBuilder()
                .add("id", lesson.id())
                .add("title", lesson.title())
                .add("language", lesson.language())
                .add("minutes", lesson.minutes())
                .add("draft", lesson.draft())
                .add("objectives", StoredJson.strings(lesson.objectives()))
                .add("html", lesson.html())
                .build()
                .toString();
    }

    static PrintedLesson read(String stored) {
        JsonObject json = StoredJson.parse(stored);
        return new PrintedLesson(
                json.getString("id"),
                json.getString("title"),
                json.getString("language"),
                json.getInt("minutes"),
                json.getBoolean("draft"),
                StoredJson.strings(json, "objectives"),
                json.getString("html"));
    }
}
