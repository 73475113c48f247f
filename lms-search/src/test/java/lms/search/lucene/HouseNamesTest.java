package lms.search.lucene;

import static lms.search.lucene.Draft.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import lms.search.Facet;
import lms.search.ScorePart;
import lms.search.SearchQuery;
import lms.search.Synonyms;
import lms.search.UnderstoodQuery;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Synonyms of the house, and what is told of a query and of a score. */
class HouseNamesTest {
    private static final Synonyms HOUSE = new Synonyms(List.of(List.of("steward", "shop steward", "rep")));

    private final Library shelf;

    HouseNamesTest(@TempDir Path directory) {
        this.shelf = Library.of(
                directory,
                titled("stewards", "How shop stewards are elected", "Every workplace votes."),
                titled("rep", "Reps at work", "They are there for you."),
                titled("bins", "Missed bins", "Ring the council."),
                titled("biniau", "Biniau", "Ffoniwch y cyngor.").language("cy"));
    }

    @AfterEach
    void close() {
        shelf.close();
    }

    @Test
    void synonym_is_found_too_after_what_was_typed() {
        assertThat(found("rep", Synonyms.NONE)).containsExactly("rep");
        assertThat(found("rep", HOUSE)).containsExactly("rep", "stewards");
        assertThat(found("shop steward", HOUSE)).startsWith("stewards").contains("rep");
    }

    @Test
    void other_synonyms_hold_from_the_next_query_on() {
        assertThat(found("rep", HOUSE)).hasSize(2);
        assertThat(found("rep", new Synonyms(List.of(List.of("rep", "bins")))))
                .containsExactlyInAnyOrder("rep", "bins");
        assertThat(found("rep", Synonyms.NONE)).containsExactly("rep");
    }

    @Test
    void list_of_any_length_gives_only_so_many_other_names() {
        var many = new Synonyms(IntStream.range(0, 500)
                .mapToObj(group -> List.of("rep", "name" + group))
                .toList());

        assertThat(shelf.index().understood(query("rep", many)).otherNames()).hasSize(12);
    }

    @Test
    void query_is_told_apart() {
        UnderstoodQuery understood =
                shelf.index().understood(query("the rep \"every workplace\" -bins lang:en kind:lesson", HOUSE));

        assertThat(understood.words())
                .extracting(UnderstoodQuery.Word::typed, UnderstoodQuery.Word::little)
                .containsExactly(tuple("the", true), tuple("rep", false));
        assertThat(understood.phrases())
                .singleElement()
                .satisfies(row ->
                        assertThat(row).extracting(UnderstoodQuery.Word::typed).containsExactly("every", "workplace"));
        assertThat(understood.without()).containsExactly("bins");
        assertThat(understood.only()).containsOnly(Map.entry(Facet.LANGUAGE, "en"), Map.entry(Facet.KIND, "lesson"));
        assertThat(understood.otherNames())
                .extracting(UnderstoodQuery.OtherName::of, UnderstoodQuery.OtherName::name)
                .contains(tuple("rep", "shop steward"), tuple("rep", "steward"));
        assertThat(understood.words().get(1).terms()).contains("rep");
    }

    @Test
    void score_that_is_told_is_the_one_that_orders() {
        SearchQuery query = query("rep bins", HOUSE);
        List<Double> scores = shelf.index().search(query).hits().stream()
                .map(hit -> shelf.index()
                        .explain(query, hit.id(), hit.sections().get(0).anchor())
                        .orElseThrow())
                .map(ScorePart::value)
                .toList();

        assertThat(scores).hasSizeGreaterThan(2).isSortedAccordingTo((one, other) -> Double.compare(other, one));
        SearchQuery welsh = Ask.of("biniau")
                .by(Ask.reader("cy", Draft.PUBLIC))
                .synonyms(HOUSE)
                .query();
        assertThat(shelf.index().explain(welsh, "biniau", "s1").orElseThrow())
                .satisfies(part -> assertThat(part.parts()).hasSize(2))
                .satisfies(part -> assertThat(part.value())
                        .isCloseTo(
                                part.parts().get(0).value()
                                        * part.parts().get(1).value(),
                                offset(0.0001)));
        assertThat(shelf.index().explain(query, "biniau", "s1")).isEmpty();
    }

    private List<String> found(String text, Synonyms synonyms) {
        return Library.ids(shelf.index().search(query(text, synonyms)));
    }

    private static SearchQuery query(String text, Synonyms synonyms) {
        return Ask.of(text).synonyms(synonyms).query();
    }

    private static Draft titled(String id, String title, String body) {
        return text(id, title, title, body);
    }
}
