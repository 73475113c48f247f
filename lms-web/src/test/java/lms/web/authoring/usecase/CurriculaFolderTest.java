package lms.web.authoring.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import lms.content.source.SourceTree;
import lms.web.catalogue.domain.Visibility;
import lms.web.catalogue.usecase.Publisher;
import lms.web.shared.config.MapSource;
import lms.web.shared.config.SettingsReader;
import lms.web.shared.kernel.Ids;
import lms.web.testkit.Curricula;
import lms.web.testkit.HandClock;
import lms.web.testkit.Heard;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stands in the folder at start is published when it is new and sound; nothing in it can keep the site from starting. */
class CurriculaFolderTest {

    private static final Logger LOG = Logger.getLogger(CurriculaFolder.class.getName());

    private final HandClock clock = new HandClock("2026-11-21T10:00:00Z");
    private final ReleasesInMemory releases = new ReleasesInMemory();

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @BeforeEach
    void fill() throws IOException {
        LOG.setLevel(Level.OFF);
        write("welcome", Curricula.welcome());
        write("organiser-training", Curricula.organiserTraining());
    }

    @Test
    void every_curriculum_of_a_folder_is_published_once() {
        start(folder);
        start(folder);

        assertThat(releases.pointedTo()).containsExactly("organiser-training 1", "welcome 1");
    }

    @Test
    void folder_that_is_a_curriculum_is_published() {
        start(folder.resolve("welcome"));

        assertThat(releases.pointedTo()).containsExactly("welcome 1");
    }

    @Test
    void changed_text_is_a_new_release() throws IOException {
        start(folder);
        Path lesson = folder.resolve("welcome/lessons/taking-part.md");
        Files.writeString(lesson, Files.readString(lesson) + "\nOne more line.\n");
        start(folder);

        assertThat(releases.pointedTo()).containsExactly("organiser-training 1", "welcome 1", "welcome 2");
    }

    @Test
    void curriculum_with_errors_is_left_out_and_the_others_are_published() throws IOException {
        Files.writeString(folder.resolve("organiser-training/curriculum.yml"), "format: 1\n");
        start(folder);

        assertThat(releases.pointedTo()).containsExactly("welcome 1");
    }

    @Test
    void curriculum_that_takes_the_course_of_another_is_left_out_and_the_others_are_published() {
        releases.giveAway("your-first-campaign");
        start(folder);

        assertThat(releases.pointedTo()).containsExactly("welcome 1");
    }

    @Test
    void first_visibility_is_that_of_the_settings_and_members_otherwise() {
        start(Map.of("lms.visibility.public", "how-we-learn-here"));

        assertThat(releases.visibilities())
                .containsOnly(
                        entry("how-we-learn-here", Visibility.PUBLIC),
                        entry("your-first-campaign", Visibility.MEMBERS));
    }

    @Test
    void course_can_be_for_enrolled_people_only() {
        start(Map.of("lms.visibility.enrolled", "your-first-campaign"));

        assertThat(releases.visibilities()).containsEntry("your-first-campaign", Visibility.ENROLLED);
    }

    private void start(Path curricula) {
        start(curricula, Map.of());
    }

    private void start(Map<String, String> settings) {
        start(folder, settings);
    }

    private void start(Path curricula, Map<String, String> more) {
        Map<String, String> entries = new java.util.HashMap<>(more);
        entries.put("lms.curricula", curricula.toString());
        var settings = SettingsReader.read(MapSource.ofKeys(entries, "the test"), folder);
        var publisher = new Publisher(releases, new Ids(clock), clock, new Heard<>());
        new CurriculaFolder(settings, new ConfiguredFolders(settings), publisher, clock).publishWhatIsNew();
    }

    private void write(String name, SourceTree tree) throws IOException {
        for (String path : tree.paths()) {
            Path file = folder.resolve(name).resolve(path);
            Files.createDirectories(file.resolveSibling("."));
            Files.write(file, tree.bytes(path).orElseThrow());
        }
    }
}
