package lms.web.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import lms.web.audit.domain.Deed;
import lms.web.message.usecase.Envelopes;
import lms.web.privacy.domain.DataExport;
import lms.web.privacy.usecase.ExportSteps;
import lms.web.privacy.usecase.ExportView;
import lms.web.shared.kernel.Actor;
import lms.web.shared.kernel.ConfirmationRequired;
import lms.web.shared.kernel.NotFound;
import lms.web.testkit.Engine;
import lms.web.testkit.School;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Engine.class)
class ExportsTest {

    private static final String ZOE = "zoe@example.org";

    private final School school;
    private final Path data;
    private final CopyRoom room;
    private final Actor.Person zoe;

    ExportsTest(Engine engine, @TempDir Path data) {
        this.school = new School(engine);
        this.data = data;
        this.room = new CopyRoom(school, data);
        this.zoe = school.learner(ZOE);
    }

    @Test
    void copy_is_asked_for_made_told_and_taken_once() {
        ask();
        assertThat(mine()).map(ExportView::ready).contains(false);
        make();
        assertThat(mine()).map(ExportView::ready).contains(true);
        Envelopes.Opened mail = mails().get(0);
        assertThat(mail.to()).isEqualTo(ZOE);
        assertThat(mail.letter().subject()).isEqualTo("What you asked for is ready");

        Map<String, String> files = taken(zoe).orElseThrow();

        assertThat(files).containsOnlyKeys("data.json", "schema.json", "who-looked.json", "index.html");
        assertThat(files.get("index.html")).contains("Name of " + ZOE);
        assertThat(mine()).isEmpty();
        assertThat(lying()).isEmpty();
        assertThatThrownBy(() -> taken(zoe)).isInstanceOf(NotFound.class);
        assertThat(school.trail()).extracting(line -> line.deed()).endsWith(Deed.EXPORT_ASKED, Deed.EXPORT_TAKEN);
    }

    @Test
    void asking_twice_gives_one_copy() {
        ask();
        ask();

        assertThat(school.storage.rows("data_export")).isEqualTo(1);
        assertThat(next()).isPresent();
        assertThat(next()).as("somebody is at it").isEmpty();
        assertThat(school.trail()).extracting(line -> line.deed()).containsOnlyOnce(Deed.EXPORT_ASKED);
    }

    @Test
    void link_is_nothing_to_anybody_else() {
        ask();
        make();
        Actor.Person ben = school.learner("ben@example.org");

        assertThatThrownBy(() -> linked(ben)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> taken(ben)).isInstanceOf(NotFound.class);
        assertThat(taken(zoe)).isPresent();
    }

    @Test
    void asking_and_taking_want_a_secret_shown_a_moment_ago() {
        ask();
        make();
        school.clock.pass(Actor.Person.CONFIRMATION_HOLDS.plusSeconds(1));

        assertThatThrownBy(this::ask).isInstanceOf(ConfirmationRequired.class);
        assertThatThrownBy(() -> taken(zoe)).isInstanceOf(ConfirmationRequired.class);
        assertThat(lying()).hasSize(1);
    }

    @Test
    void copy_that_was_begun_when_the_server_died_is_made_anew() throws IOException {
        ask();
        ExportSteps.Taken died = next().orElseThrow();
        try (OutputStream half = room.shelf.create(died.export(), school.vault.newKey())) {
            half.write("half".getBytes(StandardCharsets.UTF_8));
        }
        school.clock.pass(DataExport.LEASE);
        make();

        assertThat(taken(zoe).orElseThrow()).containsKey("index.html");
    }

    @Test
    void whoever_took_too_long_does_not_put_their_key_on_the_copy_of_another() {
        ask();
        ExportSteps.Taken slow = next().orElseThrow();
        school.clock.pass(DataExport.LEASE);
        ExportSteps.Taken fast = next().orElseThrow();
        finish(slow);
        assertThat(mine()).map(ExportView::ready).contains(false);
        finish(fast);

        assertThat(mails()).hasSize(1);
        assertThat(taken(zoe)).isPresent();
    }

    @Test
    void copy_that_nobody_takes_goes_after_a_week() {
        ask();
        make();
        Duration week = Duration.ofDays(7);
        school.clock.pass(week.minusSeconds(1));
        school.storage.inTransaction(room.steps::tidy);
        assertThat(linked(zoe)).isEqualTo(school.clock.instant().plusSeconds(1));
        assertThat(lying()).hasSize(1);
        school.clock.pass(Duration.ofSeconds(2));

        assertThat(mine()).isEmpty();
        assertThatThrownBy(() -> linked(zoe)).isInstanceOf(NotFound.class);
        school.storage.inTransaction(room.steps::tidy);
        assertThat(school.storage.rows("data_export")).isZero();
        assertThat(lying()).isEmpty();
    }

    @Test
    void copy_lies_sealed_and_for_nobody_else_on_the_machine() throws IOException {
        ask();
        make();
        Path file = lying().get(0);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(Files.readString(file, StandardCharsets.ISO_8859_1)).doesNotContain("PK", "index.html", ZOE);
    }

    @Test
    void copy_whose_file_was_lost_is_made_anew() throws IOException {
        ask();
        make();
        Files.delete(lying().get(0));

        assertThat(taken(zoe)).isEmpty();
        assertThat(mine()).map(ExportView::ready).contains(false);
        make();
        assertThat(taken(zoe)).isPresent();
    }

    @Test
    void asking_anew_ends_the_link_of_before() {
        ask();
        make();
        String before = secret();
        ask();

        assertThatThrownBy(() -> school.storage.transaction(() -> room.exports.linked(before, zoe)))
                .isInstanceOf(NotFound.class);
    }

    private void ask() {
        school.storage.inTransaction(() -> room.exports.ask(zoe));
    }

    private Optional<ExportView> mine() {
        return school.storage.transaction(() -> room.exports.mine(zoe));
    }

    private Optional<ExportSteps.Taken> next() {
        return school.storage.transaction(room.steps::next);
    }

    private void make() {
        school.clock.pass(Duration.ofSeconds(1));
        finish(next().orElseThrow());
    }

    private void finish(ExportSteps.Taken taken) {
        String key = school.vault.newKey();
        try (OutputStream file = room.shelf.create(taken.export(), key)) {
            school.storage.inTransaction(() -> room.steps.write(taken, file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        school.storage.inTransaction(() -> room.steps.ready(taken, key));
    }

    private Instant linked(Actor actor) {
        String secret = secret();
        return school.storage.transaction(() -> room.exports.linked(secret, actor));
    }

    private Optional<Map<String, String>> taken(Actor actor) {
        String secret = secret();
        return school.storage
                .transaction(() -> room.exports.take(secret, actor))
                .map(CopyRoom::files);
    }

    private List<Envelopes.Opened> mails() {
        return school.mails().stream()
                .filter(mail -> mail.letter().body().contains("/me/privacy/export/"))
                .toList();
    }

    /** Of the newest mail. */
    private String secret() {
        String body = mails().get(mails().size() - 1).letter().body();
        return body.lines()
                .filter(line -> line.contains("/me/privacy/export/"))
                .map(line -> line.substring(line.lastIndexOf('/') + 1))
                .findFirst()
                .orElseThrow();
    }

    private List<Path> lying() {
        Path directory = data.resolve("exports");
        try (Stream<Path> files = Files.list(directory)) {
            return files.toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
