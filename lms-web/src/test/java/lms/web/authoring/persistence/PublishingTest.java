package lms.web.authoring.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import lms.content.change.LessonChange;
import lms.content.source.SourceTree;
import lms.web.authoring.domain.FourEyes;
import lms.web.authoring.usecase.CurriculumView;
import lms.web.authoring.usecase.OfferDetail;
import lms.web.authoring.usecase.OfferView;
import lms.web.authoring.usecase.PublishOrder;
import lms.web.catalogue.domain.Visibility;
import lms.web.catalogue.usecase.CourseDoors.CourseKey;
import lms.web.catalogue.usecase.ReleaseView;
import lms.web.shared.kernel.Actor;
import lms.web.shared.kernel.Conflict;
import lms.web.shared.kernel.Grant;
import lms.web.shared.kernel.Grant.ScopeKind;
import lms.web.shared.kernel.NotFound;
import lms.web.shared.kernel.Rejected;
import lms.web.shared.kernel.Role;
import lms.web.testkit.AuthorRoom;
import lms.web.testkit.Curricula;
import lms.web.testkit.Engine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** From an archive or a folder to a release, and back: by whom, against what was shown, and what is noted of it. */
@ParameterizedClass
@EnumSource(Engine.class)
class PublishingTest {

    private static final String CURRICULUM = "welcome";
    private static final String COURSE = "how-we-learn-here";
    private static final String LESSON_FILE = "lessons/taking-part.md";

    @TempDir
    private static Path folder;

    private final AuthorRoom room;
    private final Actor.Person author;
    private final Actor.Person reviewer;
    private final Actor.Person both;

    PublishingTest(Engine engine) {
        this.room = new AuthorRoom(engine, empty(folder.resolve("curricula")));
        this.author = somebody("author@example.org", Role.AUTHOR);
        this.reviewer = somebody("reviewer@example.org", Role.REVIEWER);
        this.both = somebody("both@example.org", Role.AUTHOR, Role.REVIEWER);
        room.school.publish(Curricula.welcome(), Visibility.PUBLIC);
    }

    @Test
    void uploaded_text_is_checked_compared_published_and_no_offer_any_more() {
        String revision = upload(changed("One more line."), author);

        OfferDetail offer = look(revision, reviewer);
        assertThat(offer.publishable()).isTrue();
        assertThat(offer.changes().orElseThrow().lessons())
                .singleElement()
                .satisfies(change -> assertThat(change.kinds()).containsExactly(LessonChange.Kind.TEXT));

        assertThat(publish(revision, 1, reviewer)).isEmpty();

        assertThat(desk(author).releases()).extracting(ReleaseView::number).containsExactly(2, 1);
        assertThat(desk(author).card().offers()).isEmpty();
        assertThat(room.school.storage.rows("offer_file")).isZero();
        assertThat(room.deeds()).containsExactly("RELEASE_PUBLISHED welcome release 2");
    }

    @Test
    void same_archive_twice_is_one_and_both_who_uploaded_it_are_its_authors() {
        SourceTree tree = changed("One more line.");
        String revision = upload(tree, author);

        assertThat(upload(tree, both)).isEqualTo(revision);
        assertThat(desk(author).card().offers()).hasSize(1);
        assertThat(room.school.storage.rows("offer")).isEqualTo(1);
        assertThat(publish(revision, 1, both)).contains(new FourEyes.Refusal(true, List.of()));
        assertThat(room.deeds()).containsExactly("PUBLISH_REFUSED welcome revision " + revision);
        assertThat(desk(author).releases()).hasSize(1);
        assertThat(publish(revision, 1, reviewer)).isEmpty();
    }

    @Test
    void upload_that_was_thrown_away_does_not_wash_its_author_clean() throws IOException {
        SourceTree tree = changed("One more line.");
        String revision = upload(tree, both);
        room.run(() -> room.uploads.discard(CURRICULUM, revision, both));
        assertThat(desk(both).card().offers()).isEmpty();
        write(tree);

        assertThat(publish(revision, 1, both)).contains(new FourEyes.Refusal(true, List.of()));
    }

    @Test
    void reviewer_whom_a_lesson_names_is_refused_and_told_which() {
        String revision = upload(
                Curricula.with(
                        Curricula.welcome(),
                        LESSON_FILE,
                        text -> text.replaceFirst("\n---\n", "\nauthors: [Name of reviewer@example.org]\n---\n")
                                .replaceFirst("authors: \\[Training team\\]\n", "")),
                author);

        assertThat(look(revision, reviewer).refusal()).contains(new FourEyes.Refusal(false, List.of("taking-part")));
        assertThat(publish(revision, 1, reviewer)).contains(new FourEyes.Refusal(false, List.of("taking-part")));
        assertThat(publish(revision, 1, both)).isEmpty();
    }

    @Test
    void text_with_errors_cannot_go_live() {
        String revision = upload(changed("[broken](nowhere.md)"), author);

        OfferDetail offer = look(revision, reviewer);
        assertThat(offer.offer().errors()).isEqualTo(1);
        assertThat(offer.publishable()).isFalse();
        assertThatExceptionOfType(Conflict.class).isThrownBy(() -> publish(revision, 1, reviewer));
        assertThat(desk(author).releases()).hasSize(1);
    }

    @Test
    void folder_that_says_something_else_is_an_offer_until_it_changes_again() throws IOException {
        write(changed("One more line."));
        OfferView offer = desk(author).card().offers().get(0);
        assertThat(offer.origin()).isEqualTo(OfferView.Origin.FOLDER);
        write(changed("Two more lines."));

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> look(offer.revision(), reviewer));
        assertThatExceptionOfType(Conflict.class).isThrownBy(() -> publish(offer.revision(), 1, reviewer));

        assertThat(publish(desk(author).card().offers().get(0).revision(), 1, reviewer))
                .isEmpty();
    }

    @Test
    void rolled_back_text_in_the_folder_is_no_offer_and_not_published_at_start() throws IOException {
        write(changed("One more line."));
        publish(desk(author).card().offers().get(0).revision(), 1, reviewer);
        room.run(() -> room.publishing.use(CURRICULUM, 1, 2, reviewer));

        room.run(room.atStart::publishWhatIsNew);

        CurriculumView desk = desk(author);
        assertThat(desk.card().current().orElseThrow().number()).isEqualTo(1);
        assertThat(desk.card().offers()).isEmpty();
        assertThat(desk.folderRelease()).contains(2);
        assertThat(room.deeds())
                .containsExactly("RELEASE_PUBLISHED welcome release 2", "RELEASE_ROLLED_BACK welcome release 1");
    }

    @Test
    void release_that_became_current_meanwhile_stops_publishing() {
        String first = upload(changed("One more line."), author);
        String second = upload(changed("Another line."), author);
        publish(first, 1, reviewer);

        assertThatExceptionOfType(Conflict.class).isThrownBy(() -> publish(second, 1, reviewer));
        assertThat(publish(second, 2, reviewer)).isEmpty();
    }

    @Test
    void whoever_heard_no_answer_asks_again() {
        String revision = upload(changed("One more line."), author);
        publish(revision, 1, reviewer);

        assertThat(publish(revision, 1, reviewer)).isEmpty();
        assertThat(desk(author).releases()).hasSize(2);
        assertThat(room.deeds()).hasSize(1);
    }

    @Test
    void readers_chosen_while_publishing_and_later_are_noted() {
        String revision = upload(changed("One more line."), author);
        var order = new PublishOrder(CURRICULUM, revision, 1, Map.of(COURSE, Visibility.MEMBERS), "What is new");
        room.done(() -> room.publishing.publish(order, reviewer));
        room.run(() -> room.publishing.open(
                new CourseKey(CURRICULUM, COURSE), Visibility.MEMBERS, Visibility.ENROLLED, reviewer));

        assertThat(desk(author).courses())
                .singleElement()
                .satisfies(course -> assertThat(course.visibility()).isEqualTo(Visibility.ENROLLED));
        assertThat(room.deeds())
                .containsExactlyInAnyOrder(
                        "VISIBILITY_CHANGED how-we-learn-here members",
                        "RELEASE_PUBLISHED welcome release 2",
                        "VISIBILITY_CHANGED how-we-learn-here enrolled");
    }

    @Test
    void note_has_to_say_something() {
        String revision = upload(changed("One more line."), author);
        for (String note : List.of(" ", "x".repeat(501))) {
            assertThatExceptionOfType(Rejected.class)
                    .isThrownBy(() -> room.done(() -> room.publishing.publish(
                            new PublishOrder(CURRICULUM, revision, 1, Map.of(), note), reviewer)));
        }
    }

    @Test
    void archive_of_another_curriculum_and_the_eleventh_are_refused() {
        assertThatExceptionOfType(Rejected.class).isThrownBy(() -> upload(Curricula.organiserTraining(), author));
        for (int i = 0; i < 10; i++) {
            upload(changed("Line " + i), author);
        }
        assertThatExceptionOfType(Rejected.class).isThrownBy(() -> upload(changed("Line 10"), author));
    }

    @Test
    void others_find_nothing_here() {
        String revision = upload(changed("One more line."), author);
        Actor administrator = site(Role.ADMINISTRATOR);
        for (Actor stranger : List.of(elsewhere(Role.AUTHOR), elsewhere(Role.REVIEWER), site(Role.AUDITOR))) {
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> desk(stranger));
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> look(revision, stranger));
        }
        assertThat(look(revision, administrator).publishable()).isFalse();
        for (Actor no : List.of(administrator, reviewer, elsewhere(Role.AUTHOR))) {
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> upload(changed("x"), no));
            assertThatExceptionOfType(NotFound.class)
                    .isThrownBy(() -> room.run(() -> room.uploads.discard(CURRICULUM, revision, no)));
        }
        for (Actor no : List.of(administrator, author, elsewhere(Role.REVIEWER))) {
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> publish(revision, 1, no));
            assertThatExceptionOfType(NotFound.class)
                    .isThrownBy(() -> room.run(() -> room.publishing.use(CURRICULUM, 1, 1, no)));
            assertThatExceptionOfType(NotFound.class)
                    .isThrownBy(() -> room.run(() -> room.publishing.open(
                            new CourseKey(CURRICULUM, COURSE), Visibility.PUBLIC, Visibility.MEMBERS, no)));
        }
        assertThat(room.deeds()).isEmpty();
    }

    private CurriculumView desk(Actor actor) {
        return room.done(() -> room.desks.curriculum(CURRICULUM, actor));
    }

    private OfferDetail look(String revision, Actor actor) {
        return room.done(() -> room.offers.look(CURRICULUM, revision, actor));
    }

    private Optional<FourEyes.Refusal> publish(String revision, int shown, Actor actor) {
        return room.done(() ->
                room.publishing.publish(new PublishOrder(CURRICULUM, revision, shown, Map.of(), "What is new"), actor));
    }

    private String upload(SourceTree tree, Actor actor) {
        return room.done(() -> room.archives.take(CURRICULUM, zip(tree), "welcome.zip", actor));
    }

    private static SourceTree changed(String line) {
        return Curricula.with(Curricula.welcome(), LESSON_FILE, text -> text + "\n" + line + "\n");
    }

    private Actor.Person somebody(String email, Role... roles) {
        Actor.Person known = room.school.learner(email);
        Set<Grant> grants = java.util.Arrays.stream(roles)
                .map(role -> new Grant(role, ScopeKind.CURRICULUM, CURRICULUM))
                .collect(java.util.stream.Collectors.toSet());
        return new Actor.Person(known.accountId(), known.signInId(), known.displayName(), "en", grants);
    }

    private static Actor elsewhere(Role role) {
        return stranger(new Grant(role, ScopeKind.CURRICULUM, "organiser-training"));
    }

    private static Actor site(Role role) {
        return stranger(new Grant(role, ScopeKind.SITE, ""));
    }

    private static Actor stranger(Grant grant) {
        return new Actor.Person(new UUID(9, 9), new UUID(8, 8), "Somebody", "en", Set.of(grant));
    }

    private static Path zip(SourceTree tree) throws IOException {
        Path file = Files.createTempFile(folder, "upload", ".zip");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (String path : tree.paths()) {
                zip.putNextEntry(new ZipEntry("welcome-2026/" + path));
                zip.write(tree.bytes(path).orElseThrow());
            }
        }
        return file;
    }

    private static void write(SourceTree tree) throws IOException {
        for (String path : tree.paths()) {
            Path file = folder.resolve("curricula/welcome").resolve(path);
            Files.createDirectories(file.resolveSibling("."));
            Files.write(file, tree.bytes(path).orElseThrow());
        }
    }

    private static Path empty(Path directory) {
        try {
            if (Files.exists(directory)) {
                try (var files = Files.walk(directory)) {
                    for (Path file :
                            files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                        Files.delete(file);
                    }
                }
            }
            return Files.createDirectories(directory);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
