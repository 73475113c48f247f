package lms.web.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import lms.web.testkit.Engine;
import lms.web.testkit.Population;
import lms.web.testkit.School;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** A copy of five thousand records is whole; how long it took is printed, and written down in docs/benchmarks.md. */
@ParameterizedClass
@EnumSource(Engine.class)
class CopySpeedTest {

    private static final int RECORDS = 5_000;

    private final Engine engine;
    private final School school;
    private final CopyRoom room;
    private final Population population;

    CopySpeedTest(Engine engine, @TempDir Path data) throws SQLException {
        this.engine = engine;
        this.school = new School(engine);
        this.room = new CopyRoom(school, data);
        this.population = Population.of(school, 2);
        answerMore();
    }

    @Test
    void every_record_of_many_is_in_the_copy() {
        long began = System.nanoTime();
        Map<String, String> files = room.copyOf(population.account(0));
        long millis = Duration.ofNanos(System.nanoTime() - began).toMillis();

        System.out.printf("A copy of %,d records on %s: %,d ms%n", RECORDS, engine, millis);
        assertThat(json(Objects.requireNonNull(files.get("data.json"))).getJsonArray("quiz_response"))
                .hasSize(RECORDS);
        assertThat(Objects.requireNonNull(files.get("index.html")).split("answer-\\d+-of-many", -1))
                .hasSize(RECORDS);
    }

    /** As many answers as are wanted, all like the one that is there. */
    private void answerMore() throws SQLException {
        try (var connection = school.storage.connection();
                PreparedStatement insert = connection.prepareStatement("insert into quiz_response"
                        + " (id, attempt_id, question_id, question_hash, option_keys, points, saved_at, shape, typed,"
                        + " version) select ?, r.attempt_id, ?, r.question_hash, r.option_keys, r.points, r.saved_at,"
                        + " r.shape, r.typed, r.version from quiz_response r"
                        + " join quiz_attempt a on a.id = r.attempt_id join enrolment e on e.id = a.enrolment_id"
                        + " where e.account_id = ? and r.question_id like 'kanari%'")) {
            connection.setAutoCommit(false);
            for (int n = 1; n < RECORDS; n++) {
                insert.setObject(1, school.ids.next());
                insert.setString(2, "answer-" + n + "-of-many");
                insert.setObject(3, population.account(0));
                insert.addBatch();
            }
            insert.executeBatch();
            connection.commit();
        }
    }

    private static JsonObject json(String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }
}
