package lms.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lms.search.IndexedPage;
import lms.search.IndexedSection;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TestCollectionTest {
    private static final TestCollection.Text QUORUM =
            new TestCollection.Text("q", "Meetings", "Quorum", "How many must be there before we vote.", "en");
    private static final TestCollection.Text LEAFLET =
            new TestCollection.Text("l", "Leaflets", "Imprint", "Who printed it and for whom.", "en");

    static Stream<Named<Function<List<TestCollection.Text>, TestCollection>>> rankings() {
        return Stream.of(Named.of("members", TestCollection::of), Named.of("plain BM25", TestCollection::plain));
    }

    @ParameterizedTest
    @MethodSource("rankings")
    void a_text_is_found_by_title_heading_and_body(Function<List<TestCollection.Text>, TestCollection> ranking) {
        try (TestCollection collection = ranking.apply(List.of(QUORUM, LEAFLET))) {
            assertThat(ids(collection, "meeting")).containsExactly("q");
            assertThat(ids(collection, "imprints")).containsExactly("l");
            assertThat(ids(collection, "who printed")).startsWith("l");
            assertThat(ids(collection, "voting")).containsExactly("q");
        }
    }

    @ParameterizedTest
    @MethodSource("rankings")
    void no_word_is_too_common_to_be_found(Function<List<TestCollection.Text>, TestCollection> ranking) {
        try (TestCollection collection = ranking.apply(List.of(QUORUM, LEAFLET))) {
            assertThat(ids(collection, "it")).containsExactly("l");
        }
    }

    @ParameterizedTest
    @MethodSource("rankings")
    void nothing_is_found_by_nothing(Function<List<TestCollection.Text>, TestCollection> ranking) {
        try (TestCollection collection = ranking.apply(List.of(QUORUM, LEAFLET))) {
            assertThat(ids(collection, "")).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("rankings")
    void a_query_may_be_pages_long(Function<List<TestCollection.Text>, TestCollection> ranking) {
        String pages = IntStream.range(0, 5_000).mapToObj(i -> "quoruma" + i).collect(Collectors.joining(" "));
        try (TestCollection collection = ranking.apply(manyNames())) {
            assertThat(ids(collection, "quorum " + pages)).contains("0");
        }
    }

    @ParameterizedTest
    @MethodSource("rankings")
    void two_texts_with_one_id_are_refused(Function<List<TestCollection.Text>, TestCollection> ranking) {
        assertThatThrownBy(() -> ranking.apply(List.of(QUORUM, QUORUM))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_section_of_a_page_is_named_by_its_anchor() {
        IndexedPage page = new IndexedPage(
                "p",
                "s",
                "p",
                "members",
                "en",
                new IndexedPage.Place("", "", "", ""),
                "Meetings",
                "/p",
                "",
                0,
                List.of(
                        new IndexedSection("", "lesson", "Meetings", List.of(), "What they are for."),
                        new IndexedSection("quorum", "lesson", "Quorum", List.of(), "How many must be there.")));
        try (TestCollection collection = TestCollection.ofPages(List.of(page))) {
            assertThat(ids(collection, "quorum meetings")).containsExactlyInAnyOrder("p#quorum", "p");
        }
    }

    @Test
    void the_language_one_reads_in_goes_before_the_other() {
        TestCollection.Text english = new TestCollection.Text("en", "", "GDP", "", "en");
        TestCollection.Text welsh = new TestCollection.Text("cy", "", "GDP", "", "cy");
        try (TestCollection collection = TestCollection.of(List.of(english, welsh))) {
            assertThat(collection.search("gdp", "cy", 2).get(0).id()).isEqualTo("cy");
            assertThat(collection.search("gdp", "en", 2).get(0).id()).isEqualTo("en");
        }
    }

    private static List<TestCollection.Text> manyNames() {
        return IntStream.range(0, 2_000)
                .mapToObj(i -> new TestCollection.Text(
                        String.valueOf(i), "Quorum", "quoruma" + i, "quorumb" + i % 40, i % 2 == 0 ? "en" : "cy"))
                .toList();
    }

    private static List<String> ids(TestCollection collection, String query) {
        return collection.search(query, "en", 2_000).stream()
                .map(TestCollection.Ranking::id)
                .toList();
    }
}
