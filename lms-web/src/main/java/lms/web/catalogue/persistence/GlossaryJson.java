package lms.web.catalogue.persistence;

import static lms.web.catalogue.persistence.StoredJson.array;
import static lms.web.catalogue.persistence.StoredJson.list;
import static lms.web.catalogue.persistence.StoredJson.strings;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import lms.content.GlossaryEntry;

/** The stored form of a course's glossary. */
final class GlossaryJson {

    private GlossaryJson() {}

    static String write(List<GlossaryEntry> entries) {
        return Json.createObjectBuilder()
                .add("terms", array(entries, GlossaryJson::entry))
                .build()
                .toString();
    }

    static List<GlossaryEntry> read(String stored) {
        return list(StoredJson.parse(stored), "terms", GlossaryJson::entry);
    }

    private static JsonObjectBuilder entry(GlossaryEntry entry) {
        return Json.createObjectBuilder()
                .add("id", entry.id())
                .add("term", entry.term())
                .add("names", strings(entry.names()))
                .add("html", entry.html())
                .add("text", entry.text())
                .add("language", entry.language());
    }

    private static GlossaryEntry entry(JsonObject json) {
        return new GlossaryEntry(
                json.getString("id"),
                json.getString("term"),
                strings(json, "names"),
                json.getString("html"),
                json.getString("text"),
                json.getString("language"));
    }
}
