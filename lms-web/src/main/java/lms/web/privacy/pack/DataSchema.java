package lms.web.privacy.pack;

import jakarta.json.stream.JsonGenerator;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import lms.web.privacy.domain.PersonalColumn;
import lms.web.privacy.domain.PersonalTable;

/** The schema (JSON Schema 2020-12) of {@code data.json}, made from the same tables. */
final class DataSchema {

    private static final String TYPE = "type";
    private static final String STRING = "string";
    private static final String FORMAT = "format";

    private final JsonGenerator json;

    DataSchema(JsonGenerator json) {
        this.json = json;
    }

    void write(List<PersonalTable> tables, List<String> stores) {
        json.writeStartObject().write("$schema", "https://json-schema.org/draft/2020-12/schema");
        json.write(TYPE, "object").writeStartObject("properties");
        json.writeStartObject("made_at")
                .write(TYPE, STRING)
                .write(FORMAT, "date-time")
                .writeEnd();
        tables.forEach(this::rows);
        stores.forEach(this::entries);
        json.writeEnd().write("additionalProperties", false).writeEnd();
    }

    private void rows(PersonalTable table) {
        begin(table.name());
        json.writeStartObject("id").write(TYPE, STRING).write(FORMAT, "uuid").writeEnd();
        table.exported().forEach(this::column);
        json.writeEnd().writeStartArray("required").write("id");
        table.exported().forEach(column -> json.write(column.name()));
        json.writeEnd();
        end();
    }

    private void column(PersonalColumn column) {
        json.writeStartObject(column.name());
        json.write("description", column.words().purpose());
        Class<?> type = column.type();
        if (type == int.class || type == long.class) {
            json.write(TYPE, "integer");
        } else if (type == boolean.class) {
            json.write(TYPE, "boolean");
        } else {
            json.write(TYPE, STRING);
            format(type);
        }
        json.writeEnd();
    }

    private void format(Class<?> type) {
        if (type.isEnum()) {
            json.writeStartArray("enum");
            Arrays.stream(type.getEnumConstants()).forEach(constant -> json.write(((Enum<?>) constant).name()));
            json.writeEnd();
        } else if (type == Instant.class) {
            json.write(FORMAT, "date-time");
        } else if (type == LocalDate.class) {
            json.write(FORMAT, "date");
        } else if (type == UUID.class) {
            json.write(FORMAT, "uuid");
        }
    }

    private void entries(String store) {
        begin(store);
        for (String name : List.of("name", "words", "value")) {
            json.writeStartObject(name).write(TYPE, STRING).writeEnd();
        }
        json.writeEnd();
        end();
    }

    private void begin(String name) {
        json.writeStartObject(name)
                .write(TYPE, "array")
                .writeStartObject("items")
                .write(TYPE, "object");
        json.writeStartObject("properties");
    }

    private void end() {
        json.write("additionalProperties", false).writeEnd().writeEnd();
    }
}
