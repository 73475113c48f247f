package lms.search.lucene;

import static lms.search.lucene.Draft.page;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import lms.search.ScorePart;
import lms.search.SearchQuery;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplanationTest {
    private Library library;

    @BeforeEach
    void open(@TempDir Path directory) {
        library = Library.of(
                directory,
                page("a").section("Ward", "A ward.").section("Street", "The ward has streets."),
                page("b").section("Ward", "A ward.").access("members"));
    }

    @AfterEach
    void close() {
        library.close();
    }

    private double score(String anchor) {
        return library.index()
                .explain(Ask.of("ward").query(), "a", anchor)
                .map(ScorePart::value)
                .orElseThrow();
    }

    @Test
    void a_score_is_explained_in_its_parts_and_orders_the_places() {
        ScorePart why =
                library.index().explain(Ask.of("ward").query(), "a", "s1").orElseThrow();
        assertThat(why.parts()).isNotEmpty();
        assertThat(score("s1")).isGreaterThan(score("s2"));
        assertThat(library.ask("ward").hits().get(0).sections().get(0).anchor()).isEqualTo("s1");
    }

    @Test
    void what_does_not_match_or_is_hidden_or_not_there_has_no_score() {
        assertThat(library.index().explain(Ask.of("street").query(), "a", "s1")).isEmpty();
        assertThat(library.index().explain(Ask.of("ward").query(), "b", "s1")).isEmpty();
        assertThat(library.index().explain(Ask.of("ward").query(), "a", "s9")).isEmpty();
        assertThat(library.index().explain(Ask.of("").query(), "a", "s1")).isEmpty();
    }

    @Test
    void a_course_of_ones_own_adds_to_the_score() {
        SearchQuery.Reader learner = new SearchQuery.Reader(Set.of(Draft.PUBLIC), "en", Set.of("campaign"));
        assertThat(library.index().explain(Ask.of("ward").by(learner).query(), "a", "s1"))
                .hasValueSatisfying(why -> assertThat(why.value()).isGreaterThan(score("s1")));
    }
}
