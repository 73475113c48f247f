package lms.web.shared.secret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import lms.web.shared.config.MapSource;
import lms.web.shared.config.Settings;
import lms.web.shared.config.SettingsReader;
import lms.web.testkit.Race;
import org.assertj.core.api.AbstractStringAssert;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The file with the keys: closed to others, whole or not there at all, and never made anew where one is missing. */
class KeyFileTest {

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    private Path data;

    private Path path;
    private KeyFile file;
    private FileKeys keys;

    @BeforeEach
    void name() {
        path = data.resolve("deep").resolve("keys");
        file = new KeyFile(path);
        keys = new FileKeys(settings());
    }

    @Test
    void only_its_owner_may_read_it_and_it_says_what_it_is() throws IOException {
        keys.make();

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path)))
                .isEqualTo("r--------");
        assertThat(Files.readString(path))
                .startsWith("# The keys of this site.")
                .contains("seal.1 = ", "\nsum = ");
        assertThat(left()).containsExactlyInAnyOrder("keys", "keys.lock");
    }

    @Test
    void keys_that_are_there_stay() {
        keys.make();
        String before = print(keys.ring());

        keys.make();
        new FileKeys(settings()).make();

        assertThat(print(file.read())).isEqualTo(before);
    }

    @Test
    void missing_file_is_not_made_by_asking_for_keys() {
        assertRefused("is missing").contains(path.toString());
        assertThatExceptionOfType(KeysUnusable.class).isThrownBy(keys::ring);
        assertThat(path).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"r--r-----", "r-----r--", "rw-rw----", "r-x------", "r----x---"})
    void file_that_others_can_open_is_refused(String mode) throws IOException {
        keys.make();
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(mode));

        assertRefused("others than its owner").contains("chmod 400");
    }

    @Test
    void any_line_that_is_lost_or_changed_is_noticed() throws IOException {
        keys.make();
        file.change(ring -> ring.renewed(new SecureRandom()));
        List<String> lines = Files.readAllLines(path);

        for (int line = 0; line < lines.size(); line++) {
            if (lines.get(line).startsWith("#")) {
                continue;
            }
            List<String> without = new ArrayList<>(lines);
            without.remove(line);
            put(without);
            assertRefused("");
            List<String> changed = new ArrayList<>(lines);
            changed.set(line, changed.get(line).replaceFirst("= (.)(.)", "= $2$1"));
            if (!changed.equals(lines)) {
                put(changed);
                assertRefused("")
                        .doesNotContain(
                                lines.get(line).substring(lines.get(line).indexOf('=') + 2));
            }
        }
    }

    @Test
    void what_is_no_key_file_is_refused() throws IOException {
        keys.make();
        put(List.of("some words"));
        assertRefused("neither a comment");
        put(List.of());
        assertRefused("has no key named seal.1");
        put(List.of("seal.0 = AAAA"));
        assertRefused("no key");
        Files.delete(path);
        Files.createDirectory(path, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        assertRefused("cannot be read");
    }

    @Test
    void renewal_shows_at_once() {
        keys.make();
        assertThat(keys.ring().current()).isEqualTo(1);

        file.change(ring -> ring.renewed(new SecureRandom()));

        assertThat(keys.ring().current()).isEqualTo(2);
        assertThat(keys.ring().numbers()).containsExactly(1, 2);
    }

    @Test
    void running_site_goes_on_with_the_keys_it_has_when_the_file_is_damaged_or_gone() throws IOException {
        keys.make();
        String before = print(keys.ring());

        put(List.of("some words"));
        assertThat(print(keys.ring())).isEqualTo(before);
        Files.delete(path);
        assertThat(print(keys.ring())).isEqualTo(before);
    }

    @Test
    void renewals_at_the_same_moment_lose_no_key() {
        keys.make();

        Race.of(4, () -> {
            file.change(ring -> ring.renewed(new SecureRandom()));
            return true;
        });

        assertThat(file.read().numbers()).containsExactly(1, 2, 3, 4, 5);
    }

    @Test
    void renewal_that_was_killed_before_its_end_leaves_the_old_keys_and_is_done_again() throws IOException {
        keys.make();
        Files.writeString(path.resolveSibling("keys.new"), "half a fi");

        assertThat(file.read().current()).isEqualTo(1);
        file.change(ring -> ring.renewed(new SecureRandom()));

        assertThat(file.read().current()).isEqualTo(2);
        assertThat(left()).containsExactlyInAnyOrder("keys", "keys.lock");
    }

    @Test
    void keys_are_never_shown() {
        KeyRing ring = KeyRing.fresh(new SecureRandom());

        ring.written().values().forEach(key -> assertThat(ring.toString()).doesNotContain(key));
    }

    private AbstractStringAssert<?> assertRefused(String why) {
        KeysUnusable refused = catchThrowableOfType(KeysUnusable.class, file::read);
        return assertThat(refused.getMessage()).contains(why);
    }

    private void put(List<String> lines) throws IOException {
        Files.deleteIfExists(path);
        Files.createFile(path, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.write(path, lines);
    }

    private List<String> left() throws IOException {
        try (Stream<Path> files = Files.list(path.getParent())) {
            return files.map(each -> each.getFileName().toString()).toList();
        }
    }

    private static String print(KeyRing ring) {
        return ring.written().toString();
    }

    private Settings settings() {
        return SettingsReader.read(
                MapSource.ofKeys(Map.of("lms.data.dir", data.toString(), "lms.keys.file", path.toString()), "the test"),
                Path.of("target"));
    }
}
