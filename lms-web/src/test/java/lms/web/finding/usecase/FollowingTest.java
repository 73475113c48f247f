package lms.web.finding.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import lms.content.Audience;
import lms.search.PageHit;
import lms.search.SearchQuery;
import lms.search.Synonyms;
import lms.web.catalogue.domain.Visibility;
import lms.web.shared.config.MapSource;
import lms.web.shared.config.SettingsReader;
import lms.web.testkit.HandClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FollowingTest {

    private static final Map<String, Visibility> FOR_MEMBERS = Map.of("course", Visibility.MEMBERS);

    @TempDir
    private Path data;

    private final HandClock clock = new HandClock("2026-11-21T09:00:00Z");
    private final TextsInMemory texts = new TextsInMemory();
    private Index index;
    private Following following;

    @BeforeEach
    void open() {
        index = new Index(
                SettingsReader.read(MapSource.ofKeys(Map.of("lms.data.dir", data.toString()), "the test"), data));
        following = new Following(new PublishedPages(texts), index, clock);
    }

    @AfterEach
    void close() {
        index.close();
    }

    @Test
    void publication_is_found_when_the_publisher_gets_an_answer() {
        publish(1, "canvassing");
        assertThat(found("canvassing")).hasSize(1);

        publish(2, "telephoning");

        assertThat(found("canvassing")).isEmpty();
        assertThat(found("telephoning")).hasSize(1);
        assertThat(following.state()).isEqualTo(new IndexState(false, 0, java.util.Optional.empty()));
    }

    @Test
    void rollback_brings_back_what_was_there() {
        publish(1, "canvassing");
        publish(2, "telephoning");

        publish(1, "canvassing");

        assertThat(found("canvassing")).hasSize(1);
        assertThat(found("telephoning")).isEmpty();
    }

    @Test
    void course_that_is_closed_is_found_by_its_own_people_only() {
        publish(1, "canvassing");
        texts.publish("c", 1, Map.of("course", Visibility.ENROLLED));

        following.follow("c");

        assertThat(found("canvassing")).isEmpty();
        assertThat(found("canvassing", "course:course")).hasSize(1);
    }

    @Test
    void publication_that_cannot_be_followed_is_followed_later() {
        publish(1, "canvassing");
        texts.fail(new UncheckedIOException(new java.io.IOException("disk")));

        assertThatThrownBy(() -> publish(2, "telephoning")).isInstanceOf(UncheckedIOException.class);
        following.state();
        clock.pass(Duration.ofMinutes(3));

        assertThat(following.state().behind()).isEqualTo(1);
        assertThat(following.state().since()).contains(clock.instant().minus(Duration.ofMinutes(3)));
        assertThat(found("canvassing")).hasSize(1);
        following.catchUp();
        assertThat(following.state().behind()).isEqualTo(1);

        texts.recover();
        following.catchUp();

        assertThat(found("telephoning")).hasSize(1);
        assertThat(following.state().behind()).isZero();
    }

    @Test
    void curriculum_that_cannot_be_followed_keeps_no_other_one_out() {
        texts.say("course", Audience.LEARNER, "canvassing");
        for (String curriculum : List.of("a", "b", "c")) {
            texts.publish(curriculum, 1, FOR_MEMBERS);
        }
        texts.failFor("b", new IllegalStateException("unreadable"));

        following.catchUp();
        assertThat(index.index().positions()).containsOnlyKeys("a", "c");

        following.rebuild(Following.Steps.UNHEARD);
        assertThat(index.index().positions()).containsOnlyKeys("a", "c");
        assertThat(following.state().behind()).isEqualTo(1);
    }

    @Test
    void index_stays_when_nothing_can_be_put_into_a_new_one() {
        publish(1, "canvassing");
        texts.fail(new IllegalStateException("the database is away"));

        assertThatThrownBy(() -> following.rebuild(Following.Steps.UNHEARD)).isInstanceOf(IllegalStateException.class);

        assertThat(found("canvassing")).hasSize(1);
    }

    @Test
    void what_another_node_published_is_followed_at_a_beat() {
        publish(1, "canvassing");
        texts.say("course", Audience.LEARNER, "telephoning");
        texts.publish("c", 2, FOR_MEMBERS);

        following.catchUp();

        assertThat(found("telephoning")).hasSize(1);
    }

    @Test
    void what_is_no_longer_published_is_forgotten() {
        publish(1, "canvassing");
        texts.unpublish("c");

        following.catchUp();

        assertThat(found("canvassing")).isEmpty();
        assertThat(following.state().behind()).isZero();
    }

    @Test
    void what_was_missed_while_the_server_was_down_is_followed_and_nothing_else_is_read() {
        publish(1, "canvassing");
        index.close();
        texts.fail(new IllegalStateException("read without need"));

        open();
        following.catchUp();
        assertThat(following.isBegunAnew()).isFalse();

        texts.recover();
        texts.say("course", Audience.LEARNER, "telephoning");
        texts.publish("c", 2, FOR_MEMBERS);
        following.catchUp();
        assertThat(found("telephoning")).hasSize(1);
    }

    @Test
    void index_that_was_lost_is_known_to_be_begun_anew() {
        publish(1, "canvassing");
        index.close();
        delete(data.resolve("index").toFile());

        open();

        assertThat(following.isBegunAnew()).isTrue();
        assertThat(following.state().behind()).isEqualTo(1);
        following.rebuild(Following.Steps.UNHEARD);
        assertThat(found("canvassing")).hasSize(1);
        assertThat(following.isBegunAnew()).isFalse();
    }

    @Test
    void rebuild_says_how_far_it_is() {
        publish(1, "canvassing");
        texts.publish("d", 1, Map.of("other", Visibility.PUBLIC));
        List<String> steps = new ArrayList<>();

        following.rebuild((done, total) -> {
            steps.add(done + "/" + total);
            assertThat(following.state().filling()).isTrue();
        });

        assertThat(steps).containsExactly("0/2", "1/2", "2/2");
        assertThat(following.state().filling()).isFalse();
    }

    @Test
    void publication_during_a_rebuild_is_found_at_once_and_is_in_the_new_index() {
        publish(1, "canvassing");
        texts.whileReading(() -> CompletableFuture.runAsync(() -> publish(2, "telephoning"))
                .orTimeout(1, TimeUnit.MINUTES)
                .thenRun(() -> assertThat(found("telephoning")).hasSize(1))
                .join());

        following.rebuild(Following.Steps.UNHEARD);

        assertThat(found("telephoning")).hasSize(1);
        assertThat(found("canvassing")).isEmpty();
        assertThat(following.state().behind()).isZero();
    }

    @Test
    void rebuild_that_fails_leaves_the_old_index_and_lets_others_follow() {
        publish(1, "canvassing");
        texts.fail(new IllegalStateException("database is gone"));

        assertThatThrownBy(() -> following.rebuild(Following.Steps.UNHEARD)).hasMessage("database is gone");

        assertThat(found("canvassing")).hasSize(1);
        assertThat(following.state().filling()).isFalse();
        texts.recover();
        CompletableFuture.runAsync(() -> publish(2, "telephoning"))
                .orTimeout(1, TimeUnit.MINUTES)
                .join();
        assertThat(found("telephoning")).hasSize(1);
    }

    @Test
    void nightly_check_heals_what_was_tampered_with() {
        publish(1, "canvassing");
        // the same position, other pages: as if a bug or a hand had changed the index
        index.index().follow("c", index.index().positions().getOrDefault("c", ""), List.of());
        assertThat(found("canvassing")).isEmpty();

        following.check();

        assertThat(found("canvassing")).hasSize(1);
    }

    @Test
    void nightly_check_leaves_a_right_index_as_it_is() {
        publish(1, "canvassing");
        var before = index.index().hashes("c");

        following.check();

        assertThat(index.index().hashes("c")).isEqualTo(before);
    }

    private void publish(int number, String text) {
        texts.say("course", Audience.LEARNER, text);
        texts.publish("c", number, FOR_MEMBERS);
        following.follow("c");
    }

    private List<PageHit> found(String word) {
        return found(word, "members");
    }

    private List<PageHit> found(String word, String token) {
        var reader = new SearchQuery.Reader(Set.of(token), "en", Set.of());
        return index.index()
                .search(new SearchQuery(word, reader, Map.of(), Synonyms.NONE, 10, 0))
                .hits();
    }

    private static void delete(java.io.File file) {
        java.io.File[] inside = file.listFiles();
        if (inside != null) {
            List.of(inside).forEach(FollowingTest::delete);
        }
        assertThat(file.delete()).isTrue();
    }
}
