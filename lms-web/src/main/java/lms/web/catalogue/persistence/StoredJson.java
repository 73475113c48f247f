package lms.web.catalogue.persistence;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import lms.content.Localised;

/** The pieces that the stored documents are made of. */
final class StoredJson {

    private StoredJson() {}

    static JsonObject parse(String stored) {
        try (var reader = Json.createReader(new StringReader(stored))) {
            return reader.readObject();
        }
    }

    static <T> JsonArrayBuilder array(List<T> values, Function<T, JsonObjectBuilder> writer) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        values.forEach(value -> array.add(writer.apply(value)));
        return array;
    }

    static <T> List<T> list(JsonObject json, String name, Function<JsonObject, T> reader) {
        return json.getJsonArray(name).getValuesAs(JsonObject.class).stream()
                .map(reader)
                .toList();
    }

    static JsonArrayBuilder strings(List<String> values) {
        return Json.createArrayBuilder(values);
    }

    static List<String> strings(JsonObject json, String name) {
        return json.getJsonArray(name).getValuesAs(JsonString::getString);
    }

    static JsonObjectBuilder words(Localised words) {
        JsonObjectBuilder object = Json.createObjectBuilder();
        words.byLanguage().forEach(object::add);
        return object;
    }

    static Localised words(JsonObject json) {
        Map<String, String> byLanguage = new LinkedHashMap<>();
        json.forEach((language, text) -> byLanguage.put(language, ((JsonString) text).getString()));
        return new Localised(byLanguage);
    }

    /** Adds the member only if there is a value, so that absence stays absence. */
    static void optional(JsonObjectBuilder json, String name, Optional<String> value) {
        value.ifPresent(text -> json.add(name, text));
    }

    static Optional<String> optional(JsonObject json, String name) {
        return Optional.ofNullable(json.getJsonString(name)).map(JsonString::getString);
    }
}
