package lms.search.lucene;

import static lms.search.lucene.Fixture.entry;
import static lms.search.lucene.Fixture.ids;
import static lms.search.lucene.Fixture.in;
import static lms.search.lucene.Fixture.query;
import static lms.search.lucene.Fixture.snippet;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import lms.search.FacetCount;
import lms.search.IndexEntry;
import lms.search.SearchHit;
import lms.search.SearchIndex;
import lms.search.SearchQuery;
import lms.search.SearchResult;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResultPageTest {
    private SearchIndex index;

    @BeforeEach
    void open(@TempDir Path directory) {
        index = LuceneSearch.open(directory);
    }

    @AfterEach
    void close() {
        index.close();
    }

    private static SearchQuery page(String text, int limit, int offset) {
        return new SearchQuery(
                text, Set.of(Fixture.PUBLIC), Optional.empty(), Optional.empty(), Optional.empty(), limit, offset);
    }

    private SearchHit only(String text) {
        return index.search(query(text)).hits().get(0);
    }

    @Test
    void a_hit_gives_back_what_the_entry_said() {
        IndexEntry entry = new IndexEntry(
                "x",
                Fixture.PUBLIC,
                "cy",
                "glossary",
                "c",
                "Cwrs",
                "lesson-1",
                "Teitl",
                "Pennawd",
                "/c/l#p",
                "Testun.");
        index.replaceAll(List.of(entry), "1");
        SearchHit hit = only("pennawd");
        assertThat(hit)
                .isEqualTo(new SearchHit(
                        "Teitl", "/c/l#p", "c", "Cwrs", "lesson-1", "Pennawd", "glossary", "cy", hit.snippet()));
        assertThat(snippet(hit)).isEqualTo("Testun.");
    }

    @Test
    void pages_follow_each_other_without_gap_or_repeat() {
        index.replaceAll(
                IntStream.range(0, 25)
                        .mapToObj(i -> entry("e" + i, "t", "h", "ward " + "word ".repeat(i)))
                        .toList(),
                "1");
        List<String> all = new ArrayList<>();
        for (int offset = 0; offset < 30; offset += 10) {
            SearchResult result = index.search(page("ward", 10, offset));
            assertThat(result.total()).isEqualTo(25);
            all.addAll(ids(result));
        }
        assertThat(all).hasSize(25).doesNotHaveDuplicates();
    }

    @Test
    void figures_out_of_range_move_to_the_nearest_allowed_one() {
        index.replaceAll(
                IntStream.range(0, 150)
                        .mapToObj(i -> entry("e" + i, "t", "h", "ward"))
                        .toList(),
                "1");
        assertThat(index.search(page("ward", Integer.MAX_VALUE, Integer.MIN_VALUE))
                        .hits())
                .hasSize(100);
        assertThat(index.search(page("ward", 10, 1_500_000_000)).hits()).isEmpty();
        SearchResult counts = index.search(page("ward", -1, 0));
        assertThat(counts.hits()).isEmpty();
        assertThat(counts.total()).isEqualTo(150);
    }

    @Test
    void facets_count_matches_and_still_show_the_other_choices() {
        index.replaceAll(
                List.of(
                        in(entry("a", "t", "h", "ward"), "one", "lesson"),
                        in(entry("b", "t", "h", "ward"), "two", "lesson"),
                        in(entry("c", "t", "h", "ward"), "two", "glossary"),
                        in(entry("d", "t", "h", "other"), "three", "lesson"),
                        in(entry("e", "t", "h", "ward"), "three", "glossary")),
                "1");
        SearchResult all = index.search(query("ward"));
        assertThat(all.facets().keySet()).containsExactly("course", "kind", "language");
        assertThat(all.facets().get("course"))
                .containsExactly(new FacetCount("two", 2), new FacetCount("one", 1), new FacetCount("three", 1));
        assertThat(all.facets().get("kind"))
                .containsExactly(new FacetCount("glossary", 2), new FacetCount("lesson", 2));
        assertThat(all.facets().get("language")).containsExactly(new FacetCount("en", 4));

        SearchResult narrowed = index.search(new SearchQuery(
                "ward", Set.of(Fixture.PUBLIC), Optional.of("two"), Optional.of("lesson"), Optional.empty(), 10, 0));
        assertThat(ids(narrowed)).containsExactly("b");
        assertThat(narrowed.total()).isEqualTo(1);
        assertThat(narrowed.facets().get("course")).containsExactly(new FacetCount("one", 1), new FacetCount("two", 1));
        assertThat(narrowed.facets().get("kind"))
                .containsExactly(new FacetCount("glossary", 1), new FacetCount("lesson", 1));
        assertThat(narrowed.facets().get("language")).containsExactly(new FacetCount("en", 1));
    }

    @Test
    void a_snippet_marks_every_form_of_the_words_and_of_an_unfinished_one() {
        index.replaceAll(List.of(entry("a", "t", "h", "We canvass, they canvassed;\n  your doorstep matters.")), "1");
        assertThat(snippet(only("canvassing door")))
                .isEqualTo("We [canvass], they [canvassed]; your [doorstep] matters.");
    }

    @Test
    void a_long_text_shows_the_stretch_with_most_of_the_words() {
        String filler = "nothing to see here at all ".repeat(40);
        index.replaceAll(
                List.of(entry("a", "t", "h", filler + "ward alone " + filler + "the ward has a register " + filler)),
                "1");
        String snippet = snippet(only("ward register"));
        assertThat(snippet).startsWith("…").endsWith("…").contains("the [ward] has a [register]");
        assertThat(snippet.length()).isLessThan(300);
    }

    @Test
    void a_match_in_the_heading_shows_how_the_text_begins_and_no_text_shows_nothing() {
        index.replaceAll(
                List.of(
                        entry("a", "t", "Quorum", "How many must come. " + "More. ".repeat(100)),
                        entry("b", "t", "Bare", "")),
                "1");
        assertThat(snippet(only("quorum")))
                .startsWith("How many must come. More.")
                .endsWith("…");
        assertThat(only("bare").snippet()).isEmpty();
    }

    @Test
    void markup_in_a_text_is_text() {
        index.replaceAll(List.of(entry("a", "t", "h", "Write <b>ward</b> & sign.")), "1");
        assertThat(snippet(only("ward"))).isEqualTo("Write <b>[ward]</b> & sign.");
    }
}
