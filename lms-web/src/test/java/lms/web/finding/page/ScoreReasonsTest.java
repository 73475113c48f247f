package lms.web.finding.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lms.search.IndexedPage;
import lms.search.IndexedSection;
import lms.search.ScorePart;
import lms.search.SearchIndex;
import lms.search.SearchQuery;
import lms.search.Synonyms;
import lms.search.lucene.LuceneSearch;
import lms.web.finding.page.ScoreReasons.Kind;
import lms.web.finding.page.ScoreReasons.Reason;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What authors read of a score: held against the index itself, so that it follows when the engine speaks otherwise. */
class ScoreReasonsTest {

    private static final Synonyms HOUSE = new Synonyms(List.of(List.of("refund", "travel expenses")));

    private final SearchIndex index;

    ScoreReasonsTest(@TempDir Path directory) {
        this.index = LuceneSearch.open(directory);
    }

    @BeforeEach
    void fill() {
        index.follow(
                "house",
                "1",
                List.of(
                        page("claim", "How to claim", "Keep receipts of travel expenses. Claims are paid monthly."),
                        page("elect", "Electing stewards", "Every workplace votes. A steward speaks up."),
                        page("bins", "Bins", "They are emptied on Mondays.")));
    }

    @AfterEach
    void close() {
        index.close();
    }

    @Test
    void wordsAreTold_byWhereAndHowTheyMatch() {
        assertThat(reasons("claims", "claim"))
                .extracting(Reason::kind, Reason::words)
                .contains(tuple(Kind.TEXT, "claims"), tuple(Kind.EXACT, "claims"));
        assertThat(reasons("claim", "claim")).extracting(Reason::kind).contains(Kind.HEADING);
        assertThat(reasons("Travel expenses", "claim"))
                .extracting(Reason::kind, Reason::words)
                .contains(tuple(Kind.NEAR, "Travel expenses"), tuple(Kind.TEXT, "Travel"));
        assertThat(reasons("workplace steward", "elect"))
                .extracting(Reason::kind)
                .contains(Kind.NEAR);
        assertThat(reasons("\"travel expenses\"", "claim"))
                .extracting(Reason::kind, Reason::words)
                .contains(tuple(Kind.PHRASE, "travel expenses"));
        assertThat(reasons("stewrads", "elect"))
                .extracting(Reason::kind, Reason::words)
                .contains(tuple(Kind.SIMILAR, "stewards"));
        assertThat(reasons("refund", "claim"))
                .extracting(Reason::kind, Reason::words)
                .contains(tuple(Kind.OTHER_NAME, "travel expenses"));
    }

    @Test
    void headingThatIsTheQueryItself_isToldAsSuch() {
        for (String query : List.of("How to claim", "HOW TO CLAIM?")) {
            assertThat(reasons(query, "claim"))
                    .as(query)
                    .extracting(Reason::kind)
                    .contains(Kind.WHOLE);
        }
        assertThat(reasons("Bins", "bins"))
                .extracting(Reason::kind, Reason::words)
                .contains(tuple(Kind.WHOLE, "Bins"));
        assertThat(reasons("How claim", "claim")).extracting(Reason::kind).doesNotContain(Kind.WHOLE);
    }

    @Test
    void everyReasonIsRead_andTogetherTheyAreTheScore() {
        for (String query : List.of(
                "claims", "travel expenses claim", "\"travel expenses\"", "refund claims", "clam", "how to claim")) {
            ScorePart score = score(query, "claim");
            List<Reason> reasons = reasons(query, "claim");

            assertThat(reasons).as(query).extracting(Reason::kind).doesNotContain(Kind.ELSE);
            assertThat(reasons).as(query).extracting(Reason::kind).contains(Kind.READER);
            assertThat(reasons.stream().mapToDouble(Reason::value).sum())
                    .as(query)
                    .isCloseTo(score.value(), offset(0.001));
            assertThat(reasons).as(query).isSortedAccordingTo((a, b) -> Double.compare(b.value(), a.value()));
        }
    }

    @Test
    void whatCannotBeRead_isSaidToBeSomethingElse() {
        var strange = new ScorePart("sum of:", 3, List.of(new ScorePart("popularity", 3, List.of())));

        assertThat(ScoreReasons.of(index.understood(query("claim")), strange))
                .containsExactly(new Reason(Kind.ELSE, "", 3));
    }

    private List<Reason> reasons(String text, String page) {
        return ScoreReasons.of(index.understood(query(text)), score(text, page));
    }

    private ScorePart score(String text, String page) {
        return index.explain(query(text), page, "a").orElseThrow();
    }

    private static SearchQuery query(String text) {
        return new SearchQuery(text, new SearchQuery.Reader(Set.of("public"), "en", Set.of()), Map.of(), HOUSE, 10, 0);
    }

    private static IndexedPage page(String id, String title, String body) {
        return new IndexedPage(
                id,
                "house",
                id,
                "public",
                "en",
                new IndexedPage.Place("workplace", "Workplace", "", id),
                title,
                "/courses/workplace/" + id,
                "",
                10,
                List.of(new IndexedSection("a", "lesson", title, List.of(), body)));
    }
}
