package lms.search.lucene;

import static lms.search.lucene.Draft.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import lms.search.SearchQuery;
import lms.search.SearchResult;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is typed gets an answer, for no more work than a long question does. */
class HostileQueryTest {
    /** 10,000 under the profile "prove". */
    private static final int QUERIES = Integer.getInteger("proof.hostile", 500);

    /**
     * Most terms and phrases that a query becomes: 64 words in three tongues and as typed, 12 of them in headings with
     * 30 similar ones each, 24 pairs in three tongues, 12 other names in three tongues, what the last word becomes, and
     * the whole of it. Lucene refuses a query of more than 1,024.
     */
    private static final int MOST_CLAUSES = 64 * 4 + 12 + 12 * 30 + 24 * 3 + 12 * 3 + 1 + 1;

    private static final int PAGES = 500;

    @Test
    void hostile_texts_get_an_answer_of_bounded_work(@TempDir Path directory) throws IOException {
        HostileTexts texts = new HostileTexts();
        List<String> kinds = texts.kinds();
        try (TextAnalysis analysis = new TextAnalysis();
                IndexStore store = new IndexStore(
                        directory, new PageWriting(new SectionDocument(analysis)::of, TextAnalysis.fingerprint()))) {
            store.follow("curriculum", "1", texts.pages(PAGES));
            for (int i = 0; i < QUERIES; i++) {
                String kind = kinds.get(i % kinds.size());
                SearchQuery query = Ask.of(texts.next(kind)).query();
                store.read(Set.of(Draft.PUBLIC), visible -> {
                    VisibleSearch search = new VisibleSearch(
                            analysis, Weights.TUNED, visible.reader(), house -> new HouseNames(analysis, house));
                    assertThat(clauses(search.sought(query).whole()))
                            .describedAs(kind)
                            .isLessThanOrEqualTo(MOST_CLAUSES);
                    SearchResult result = search.answer(query);
                    assertThat(result.total())
                            .describedAs(kind)
                            .isBetween(result.hits().size(), PAGES);
                    assertThat(search.understood(query).words())
                            .describedAs(kind)
                            .hasSizeLessThanOrEqualTo(QueryParser.MAX_WORDS);
                    return result;
                });
            }
        }
    }

    private static int clauses(Query query) {
        Counting counting = new Counting();
        query.visit(counting);
        return counting.clauses;
    }

    private static final class Counting extends QueryVisitor {
        private int clauses;

        @Override
        public QueryVisitor getSubVisitor(BooleanClause.Occur occur, Query parent) {
            return this;
        }

        @Override
        public void consumeTerms(Query query, Term... terms) {
            clauses++;
        }

        @Override
        public void visitLeaf(Query query) {
            clauses++;
        }
    }

    @Nested
    class Among_three_pages {
        @TempDir
        private Path directory;

        private Library library() {
            return Library.of(
                    directory,
                    text("a", "Campaign", "Data protection", "Keep a register of what you keep."),
                    text("b", "Ymgyrch", "Diogelu data", "Cadwch gofrestr.").language("cy"),
                    text("odd", "\u0000", "\uD800 broken", "سلام \u202E reversed 👩‍👩‍👧 ward"));
        }

        @Test
        void any_text_gets_an_answer() {
            try (Library library = library()) {
                for (String text : List.of(
                        "",
                        " ",
                        "-",
                        "\"",
                        "\"\"",
                        "-\"",
                        "- -",
                        "--ward",
                        "“",
                        "*",
                        "?",
                        "w*",
                        "*ard",
                        "ward~2",
                        "[a TO z]",
                        "body:ward",
                        "access:members",
                        "access:[* TO *]",
                        "(((((",
                        "a AND",
                        "NOT",
                        "/.*/",
                        "^",
                        "\\",
                        "ward^1e99",
                        "+ -",
                        "\u0000",
                        "ward\u0000",
                        "\uD800",
                        "\uDFFF\uD800",
                        "\u202Eward",
                        "سلام",
                        "שלום עולם",
                        "👩‍👩‍👧",
                        "İstanbul",
                        "ﷺ",
                        "e\u0301\u0301\u0301\u0301",
                        "<script>",
                        "'; drop table",
                        "${jndi:x}",
                        "%00",
                        "\r\n\t\u2028",
                        "kind:\uD800",
                        "course:\"\u0000\"")) {
                    SearchQuery query = Ask.of(text).query();
                    SearchResult result = library.ask(text);
                    assertThat(result.total())
                            .describedAs(text)
                            .isEqualTo(result.hits().size())
                            .isLessThanOrEqualTo(3);
                    assertThat(library.index().suggest(text, query.reader(), 10))
                            .describedAs(text)
                            .hasSizeLessThanOrEqualTo(10);
                    assertThat(library.index().related(text, query.reader(), 10))
                            .describedAs(text)
                            .isEmpty();
                    assertThat(library.index().explain(query, text, text))
                            .describedAs(text)
                            .isEmpty();
                }
            }
        }

        @ParameterizedTest
        @ValueSource(strings = {"a", "ward ", "\"", "-", "\u0000", "\uD83D\uDE00", "a-", "e\u0301", "regis "})
        void a_megabyte_is_answered_like_its_beginning(String piece) {
            try (Library library = library()) {
                String text = piece.repeat(1_000_000 / piece.length());
                assertThat(library.ask(text)).isEqualTo(library.ask(text.substring(0, QueryParser.MAX_CHARACTERS)));
            }
        }
    }
}
