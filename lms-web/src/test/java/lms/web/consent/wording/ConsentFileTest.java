package lms.web.consent.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import lms.web.consent.domain.ConsentKind;
import lms.web.consent.domain.Wording;
import lms.web.shared.config.MapSource;
import lms.web.shared.config.SettingsReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where the words come from that people agree to. */
class ConsentFileTest {

    @TempDir
    private Path data;

    @Test
    void every_kind_has_words_in_both_languages() {
        assertThat(read())
                .extracting(wording -> wording.kind() + " " + wording.language())
                .containsExactlyInAnyOrder(
                        "COHORT_NAMES cy", "COHORT_NAMES en", "GENDER_IDENTITY cy", "GENDER_IDENTITY en");
    }

    @Test
    void kind_in_the_file_of_the_site_is_the_sites_alone() throws IOException {
        write("""
                cohort-names.en.title = Names
                cohort-names.en.words = Our own words
                cohort-names.en.yes = Yes
                cohort-names.en.no = No
                """);

        List<Wording> names = read().stream()
                .filter(wording -> wording.kind() == ConsentKind.COHORT_NAMES)
                .toList();
        assertThat(names).extracting(Wording::words).containsExactly("Our own words");
        assertThat(read()).hasSize(3);
    }

    @Test
    void file_that_lacks_a_part_is_named_and_nothing_starts() throws IOException {
        write("cohort-names.en.title = Names\n");

        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(this::read)
                .withMessageContaining("consents.properties")
                .withMessageContaining("cohort-names");
    }

    private void write(String text) throws IOException {
        Files.writeString(data.resolve(ConsentFile.NAME), text);
    }

    private List<Wording> read() {
        var settings = SettingsReader.read(
                MapSource.ofKeys(
                        Map.of("lms.site.url", "https://learning.example.org", "lms.data.dir", data.toString()),
                        "the test"),
                data);
        return new ConsentFile(settings).read();
    }
}
