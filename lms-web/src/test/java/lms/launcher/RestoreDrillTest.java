package lms.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;
import lms.web.audit.heads.HeadFile;
import lms.web.audit.persistence.JpaAuditWatch;
import lms.web.audit.usecase.TrailWatch;
import lms.web.backup.offline.Backup;
import lms.web.consent.domain.Wording;
import lms.web.consent.wording.ConsentFile;
import lms.web.privacy.usecase.RightsOffice;
import lms.web.shared.config.MapSource;
import lms.web.shared.config.Settings;
import lms.web.shared.config.SettingsReader;
import lms.web.shared.secret.KeyFile;
import lms.web.testkit.Engine;
import lms.web.testkit.Population;
import lms.web.testkit.School;
import lms.web.testkit.Storage;
import lms.web.testkit.Tables;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The drill of docs/how-to/back-up-and-restore.md: a backup, two people who are erased after it, a disaster, and the
 * backup brought back somewhere else.
 */
@ParameterizedClass
@EnumSource(Engine.class)
class RestoreDrillTest {

    private static final int PEOPLE = 12;
    private static final List<Integer> GONE = List.of(3, 7);

    @TempDir
    private Path directory;

    private final Engine engine;
    private final School school;
    private final Population people;
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final List<Storage> opened = new ArrayList<>();

    RestoreDrillTest(Engine engine) {
        this.engine = engine;
        this.school = new School(engine);
        this.people = Population.of(school, PEOPLE);
    }

    @BeforeEach
    void site() throws SQLException {
        // Everybody here is alive.
        try (Connection connection = school.storage.connection();
                var statement = connection.createStatement()) {
            statement.execute("delete from erased_account");
        }
        new KeyFile(data().resolve("keys")).make(school.ring);
        var heads = new HeadFile(data().resolve("audit-heads"), () -> school.ring);
        var watch = new TrailWatch(
                new JpaAuditWatch(school.storage.entities()), school.auditStore, heads, school.vault, school.clock);
        school.storage.inTransaction(watch::sign);
        assertThat(lms("backup-key", "--data", data().toString(), "--to", identity()))
                .as(err.toString())
                .isZero();
    }

    @AfterEach
    void close() {
        opened.forEach(Storage::close);
    }

    @Test
    void whoWasErasedAfterTheBackup_isErasedAgainBeforeAnybodyIsServed() throws Exception {
        Path backup = backUpAndErase();
        Path fresh = emptyPlace("fresh");
        Files.copy(data().resolve("erasures"), fresh.resolve("erasures"));

        School restored = restored(backup, fresh);

        assertThat(out.toString())
                .contains("Brought back: the backup of")
                .contains("2 erasures, every line whole")
                .contains("WHOLE: ")
                .contains("1 signed heads were compared");
        assertThat(everything(restored)).contains(people.mark(3), people.mark(7));
        assertThat(new RightsOffice(restored, fresh).start()).isEqualTo(GONE.size());
        String after = everything(restored);
        for (int who = 0; who < PEOPLE; who++) {
            assertThat(after.contains(people.mark(who))).as("person %s", who).isEqualTo(!GONE.contains(who));
        }
    }

    /** The counter-case: it is the ledger and nothing else that keeps them away. */
    @Test
    void withoutTheLedger_theyAreBack() throws Exception {
        Path backup = backUpAndErase();
        Path fresh = emptyPlace("fresh");

        School restored = restored(backup, fresh);

        assertThat(new RightsOffice(restored, fresh).start()).isZero();
        assertThat(everything(restored)).contains(people.mark(3), people.mark(7));
    }

    @Test
    void ledgerOfTheBackup_isUnitedWithANewerOne_andReplacesNothing() throws Exception {
        var office = new RightsOffice(school, data());
        office.erase(people.account(3));
        Path backup = backUp();
        Path fresh = emptyPlace("fresh");
        var newer = new RightsOffice(school, fresh);
        newer.ledger.add(people.account(7), school.clock.instant());

        restored(backup, fresh);

        assertThat(out.toString()).contains("united with the one that is there: 1 added");
        assertThat(newer.ledger.erased().keySet())
                .containsExactlyInAnyOrder(newer.ledger.mark(people.account(3)), newer.ledger.mark(people.account(7)));
    }

    /** Else every yes to them would count as none: the product's words are not those that people agreed to. */
    @Test
    void wordingsOfTheSite_areBack_unlessThereAreSomeAlready() throws Exception {
        String words = """
                cohort-names.en.title = Names
                cohort-names.en.words = Ours
                cohort-names.en.yes = Yes
                cohort-names.en.no = No
                """;
        Files.writeString(data().resolve("consents.properties"), words);
        Path backup = backUp();
        Path fresh = emptyPlace("fresh");
        Path revised = emptyPlace("revised");
        Files.writeString(revised.resolve("consents.properties"), words.replace("Ours", "Revised"));

        restored(backup, fresh);
        assertThat(out.toString()).contains("(consents.properties) are in their place");
        restored(backup, revised);

        assertThat(wordings(fresh)).contains("Ours").doesNotContain("Revised");
        assertThat(wordings(revised)).contains("Revised").doesNotContain("Ours");
    }

    @Test
    void backupWithoutWordingsOfTheSite_isBroughtBackWithThoseOfTheProduct() throws Exception {
        Path fresh = emptyPlace("fresh");

        restored(backUp(), fresh);

        assertThat(fresh.resolve("consents.properties")).doesNotExist();
        assertThat(out.toString()).contains("or there are none in the backup");
    }

    @Test
    void backup_holdsNeitherKeysNorAnythingThatCanBeRead() throws Exception {
        byte[] bytes = Files.readAllBytes(backUp());
        String text = new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1);

        assertThat(text).startsWith("age-encryption.org/v1").doesNotContain(people.mark(1), "manifest");
        assertThat(data()).isDirectoryNotContaining("glob:**.work");
    }

    @Test
    void trial_besideTheRunningSite_checksTheBackup_andTouchesNothing() throws Exception {
        Path backup = backUp();
        DataDirectory.hold(emptyPlace("running"));
        Path keys = directory.resolve("running").resolve("keys");
        Files.delete(keys);
        List<Path> before = everyFile();

        assertThat(trial(backup, directory.resolve("running"), site(school.storage.source())))
                .as(err.toString())
                .isZero();

        assertThat(out.toString())
                .contains("Whole, and nothing was written: the backup of ")
                .contains("would not be brought back. A server is running on the data directory")
                .contains("would not be brought back. The key file " + keys + " is missing")
                .containsPattern("would not be brought back. (There is a|The) database .* nothing is written over it")
                .doesNotContain("stands in the way");
        assertThat(everyFile()).isEqualTo(before);
    }

    @Test
    void trial_whereABackupCanBeBroughtBack_saysSo_andLeavesThePlaceEmpty() throws Exception {
        Path backup = backUp();
        Path fresh = emptyPlace("fresh");
        Target target = empty(fresh);
        Path nowhere = directory.resolve("nowhere");
        List<Path> before = everyFile();

        assertThat(trial(backup, fresh, target)).as(err.toString()).isZero();
        assertThat(out.toString())
                .contains("Nothing that can be seen from here stands in the way")
                .doesNotContain("would not be brought back");
        assertThat(trial(backup, nowhere, empty(nowhere))).as(err.toString()).isZero();

        assertThat(out.toString()).contains("The key file " + nowhere.resolve("keys") + " is missing");
        assertThat(everyFile()).isEqualTo(before);
    }

    @Test
    void trial_ofADamagedBackup_fails() throws Exception {
        Path backup = damaged(backUp());
        Path fresh = emptyPlace("fresh");

        assertThat(trial(backup, fresh, empty(fresh))).isEqualTo(1);
        assertThat(err.toString()).contains("The backup cannot be read");
    }

    @Test
    void damagedBackup_orTheWrongKey_isRefused_andNothingIsWritten() throws Exception {
        Path backup = damaged(backUp());
        Path fresh = emptyPlace("fresh");
        Target blank = empty(fresh);

        assertThat(restore(backup, identity(), fresh, blank)).isEqualTo(1);
        assertThat(err.toString()).contains("The backup cannot be read");
        assertThat(fresh).isDirectoryNotContaining("glob:**{.work,erasures,heads.txt}");
        assertThat(fresh.resolve("lms.mv.db")).doesNotExist();
        try (Connection connection = blank.source().getConnection()) {
            assertThat(new Tables(connection).columns()).isEmpty();
        }
        String other = directory.resolve("other").toString();
        assertThat(lms("backup-key", "--data", directory.resolve("elsewhere").toString(), "--to", other))
                .isZero();
        Path place = emptyPlace("other-place");
        assertThat(restore(backUp(), other, place, empty(place))).isEqualTo(2);
        assertThat(err.toString()).contains("sealed for another key");
    }

    @Test
    void nothingIsWrittenOverWhatIsThere_orWithoutTheKeysOfTheSite() throws Exception {
        Path backup = backUp();

        assertThat(restore(backup, identity(), emptyPlace("there"), site(school.storage.source())))
                .isEqualTo(1);
        assertThat(err.toString()).contains("nothing is written over it");
        Path fresh = Files.createDirectory(directory.resolve("without-keys"));
        assertThat(restore(backup, identity(), fresh, empty(fresh))).isEqualTo(2);
        assertThat(err.toString()).contains("The key file " + fresh.resolve("keys") + " is missing");
    }

    @Test
    void backupsOlderThan35Days_areRemoved_andNothingElseIs() throws Exception {
        Path older = Files.createFile(madeFromTheEdge(-60));
        Path interrupted = Files.createFile(Path.of(madeFromTheEdge(-90) + ".part"));
        Path younger = Files.createFile(madeFromTheEdge(600));
        Path foreign = Files.createFile(backups().resolve("notes.txt"));
        Path undated = Files.createFile(backups().resolve("lms-20261399T000000Z.age"));

        backUp();

        assertThat(older).doesNotExist();
        assertThat(interrupted).doesNotExist();
        assertThat(younger).exists();
        assertThat(foreign).exists();
        assertThat(undated).exists();
    }

    /** The new one is good, and whatever takes it elsewhere has to run. */
    @Test
    void oldBackupThatCannotBeRemoved_isWarnedOf_andTheNewOneIsMade() throws Exception {
        Path stuck = Files.createDirectories(madeFromTheEdge(-120));
        Files.createFile(stuck.resolve("in-the-way"));
        Path older = Files.createFile(madeFromTheEdge(-60));

        assertThat(backUp()).isRegularFile();

        assertThat(err.toString()).contains("Warning: the backup is made").contains(stuck.toString());
        assertThat(older).doesNotExist();
        assertThat(out.toString()).contains("Removed, because older than 35 days: 1");
    }

    private Path madeFromTheEdge(long seconds) throws IOException {
        var name = java.time.format.DateTimeFormatter.ofPattern("'lms-'uuuuMMdd'T'HHmmss'Z.age'")
                .withZone(java.time.ZoneOffset.UTC);
        var made = Clock.systemUTC().instant().minus(Backup.KEPT).plusSeconds(seconds);
        return Files.createDirectories(backups()).resolve(name.format(made));
    }

    private Path backUpAndErase() throws IOException, SQLException {
        Path backup = backUp();
        var office = new RightsOffice(school, data());
        GONE.forEach(who -> office.erase(people.account(who)));
        return backup;
    }

    private Path backUp() throws IOException, SQLException {
        List<String> words = new ArrayList<>(
                List.of("backup", "--data", data().toString(), "--to", backups().toString()));
        words.addAll(site(school.storage.source()).words());
        assertThat(lms(words.toArray(String[]::new))).as(err.toString()).isZero();
        return newest();
    }

    private Path newest() throws IOException {
        try (Stream<Path> files = Files.list(backups())) {
            return files.filter(file -> file.toString().endsWith(".age"))
                    .max(Path::compareTo)
                    .orElseThrow();
        }
    }

    private Path emptyPlace(String name) throws IOException {
        Path fresh = Files.createDirectories(directory.resolve(name));
        Files.copy(data().resolve("keys"), fresh.resolve("keys"));
        return fresh;
    }

    private School restored(Path backup, Path fresh) throws SQLException {
        Target target = empty(fresh);
        assertThat(restore(backup, identity(), fresh, target))
                .as(err.toString())
                .isZero();
        Storage storage = Storage.on(target.source());
        opened.add(storage);
        return new School(storage, school.ring);
    }

    private int restore(Path backup, String identity, Path data, Target target) {
        List<String> words = new ArrayList<>(
                List.of("restore", backup.toString(), "--identity", identity, "--verify", "--data", data.toString()));
        words.addAll(target.words());
        return lms(words.toArray(String[]::new));
    }

    private int trial(Path backup, Path data, Target target) {
        List<String> words = new ArrayList<>(List.of(
                "restore", backup.toString(), "--identity", identity(), "--dry-run", "--data", data.toString()));
        words.addAll(target.words());
        return lms(words.toArray(String[]::new));
    }

    private static Path damaged(Path backup) throws IOException {
        byte[] bytes = Files.readAllBytes(backup);
        bytes[bytes.length / 2] ^= 1;
        return Files.write(backup, bytes);
    }

    private List<Path> everyFile() throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.sorted().toList();
        }
    }

    /** A database, and what names it at the command line. */
    private record Target(DataSource source, List<String> words) {}

    private Target empty(Path fresh) throws SQLException {
        if (engine == Engine.POSTGRESQL) {
            return site(engine.blank());
        }
        var source = new JdbcDataSource();
        source.setURL(Settings.Database.embeddedIn(fresh));
        source.setUser("lms");
        source.setPassword("lms");
        return new Target(source, List.of());
    }

    private Target site(DataSource source) throws SQLException {
        try (Connection connection = source.getConnection()) {
            String url = connection.getMetaData().getURL();
            if (engine == Engine.H2) {
                String standard = Settings.Database.embeddedIn(directory);
                url += standard.substring(standard.indexOf(';'));
            }
            String user = connection.getMetaData().getUserName();
            return new Target(source, List.of("-Dlms.database.url=" + url, "-Dlms.database.user=" + user));
        }
    }

    private static List<String> wordings(Path data) {
        var settings = SettingsReader.read(
                MapSource.ofKeys(
                        Map.of("lms.site.url", "https://learning.example.org", "lms.data.dir", data.toString()),
                        "the test"),
                data);
        return new ConsentFile(settings).read().stream().map(Wording::words).toList();
    }

    private int lms(String... words) {
        return Main.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(words);
    }

    private static String everything(School school) throws SQLException {
        StringBuilder cells = new StringBuilder();
        try (Connection connection = school.storage.connection()) {
            for (String column : new Tables(connection).columns()) {
                String[] names = column.split("\\.", 2);
                try (var statement = connection.createStatement();
                        var found =
                                statement.executeQuery("select cast(" + names[1] + " as varchar) from " + names[0])) {
                    while (found.next()) {
                        cells.append(found.getString(1)).append('\n');
                    }
                }
            }
        }
        return cells.toString();
    }

    private Path data() {
        return directory.resolve("data");
    }

    private Path backups() {
        return directory.resolve("backups");
    }

    private String identity() {
        return directory.resolve("identity.txt").toString();
    }
}
