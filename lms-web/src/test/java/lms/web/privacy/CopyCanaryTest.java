package lms.web.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import lms.web.privacy.domain.PersonalTable;
import lms.web.privacy.persistence.JpaPersonalTables;
import lms.web.testkit.Engine;
import lms.web.testkit.Population;
import lms.web.testkit.Population.Planted;
import lms.web.testkit.School;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** A hundred people with a text of their own in every column: the copy of one holds theirs and nobody else's. */
@ParameterizedClass
@EnumSource(Engine.class)
class CopyCanaryTest {

    private static final int PEOPLE = 100;
    private static final int ZOE = 42;

    private final School school;
    private final Population population;
    private final Map<String, String> files;

    CopyCanaryTest(Engine engine, @TempDir Path data) {
        school = new School(engine);
        population = Population.of(school, PEOPLE);
        files = new CopyRoom(school, data).copyOf(population.account(ZOE));
    }

    @Test
    void copy_holds_every_text_about_the_person_that_is_to_be_in_it() {
        List<String> exported = population.about(ZOE).stream()
                .filter(planted -> planted.words().export())
                .map(Planted::text)
                .toList();

        assertThat(exported).hasSizeGreaterThan(20);
        assertThat(files.get("data.json")).contains(exported);
        assertThat(files.get("index.html")).contains(exported);
        assertThat(files.get("who-looked.json")).contains(population.detail(ZOE));
        assertThat(files.get("index.html")).contains(population.detail(ZOE));
    }

    @Test
    void copy_holds_nothing_of_anybody_else_but_the_name_of_who_looked_in_office() {
        String looked = population.name(ZOE + 1);
        String rest = String.join("\n", files.values()).replace(looked, "");

        assertThat(files.get("who-looked.json")).contains(looked);
        IntStream.range(0, PEOPLE)
                .filter(who -> who != ZOE)
                .forEach(who -> assertThat(rest)
                        .doesNotContain(
                                population.mark(who), population.account(who).toString()));
    }

    @Test
    void copy_holds_no_secret() {
        List<String> kept = population.about(ZOE).stream()
                .filter(planted -> !planted.words().export())
                .map(Planted::text)
                .toList();

        assertThat(kept).hasSizeGreaterThan(10);
        assertThat(String.join("\n", files.values())).doesNotContain(kept);
    }

    @Test
    void data_have_the_form_that_their_schema_tells() {
        JsonObject data = json("data.json");
        JsonObject schema = json("schema.json").getJsonObject("properties");

        assertThat(data.keySet()).isEqualTo(schema.keySet());
        List<PersonalTable> exported = school.storage.transaction(() -> new JpaPersonalTables(school.storage.entities())
                .all().stream().filter(PersonalTable::isExported).toList());
        assertThat(exported).hasSizeGreaterThan(10).allSatisfy(table -> {
            JsonObject row = data.getJsonArray(table.name()).getJsonObject(0);
            JsonObject told = schema.getJsonObject(table.name()).getJsonObject("items");
            assertThat(row.keySet()).isEqualTo(told.getJsonObject("properties").keySet());
            row.forEach((name, value) -> assertThat(
                            told.getJsonObject("properties").getJsonObject(name).getString("type"))
                    .as("%s.%s", table.name(), name)
                    .isEqualTo(type(value)));
        });
    }

    private static String type(JsonValue value) {
        return switch (value.getValueType()) {
            case STRING -> "string";
            case NUMBER -> "integer";
            case TRUE, FALSE -> "boolean";
            default -> "nothing that a column holds";
        };
    }

    private JsonObject json(String file) {
        try (var reader = Json.createReader(new StringReader(files.get(file)))) {
            return reader.readObject();
        }
    }
}
