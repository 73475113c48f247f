package lms.search.lucene;

import static lms.search.lucene.Draft.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import lms.search.Facet;
import lms.search.SearchQuery;
import lms.search.SearchResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnswersTest {
    private static final int KEPT = 1_000;
    private static final int MORE_THAN_ARE_KEPT = 1_100;
    private static final SearchQuery MEMBER =
            Ask.of("steward").by(Ask.reader("en", "public", "members")).query();

    private final Answers answers = new Answers(KEPT);
    private final AtomicInteger searches = new AtomicInteger();

    /** Each search finds one page more than the one before. */
    private int asked(SearchQuery query) throws IOException {
        return answers.to(
                        query,
                        () -> new SearchResult(
                                searches.incrementAndGet(),
                                false,
                                List.of(),
                                Map.of(),
                                Optional.empty(),
                                Optional.empty()))
                .total();
    }

    @Test
    void the_same_question_by_somebody_who_sees_the_same_is_searched_once() throws IOException {
        SearchQuery again =
                Ask.of("steward").by(Ask.reader("en", "members", "public")).query();

        assertThat(asked(again)).isEqualTo(asked(MEMBER));
    }

    @Test
    void whatever_differs_in_asker_or_question_is_searched_anew() throws IOException {
        SearchQuery.Reader member = MEMBER.reader();
        List<SearchQuery> others = List.of(
                Ask.of("steward").query(),
                Ask.of("steward")
                        .by(Ask.reader("en", "public", "members", "course:a"))
                        .query(),
                Ask.of("steward").by(Ask.reader("cy", "public", "members")).query(),
                Ask.of("steward")
                        .by(new SearchQuery.Reader(member.visible(), "en", Set.of("a")))
                        .query(),
                Ask.of("stewards").by(member).query(),
                Ask.of("steward").by(member).only(Facet.KIND, "lesson").query(),
                Ask.of("steward").by(member).synonyms("steward", "rep").query(),
                Ask.of("steward").by(member).page(5, 0).query(),
                Ask.of("steward").by(member).page(10, 10).query());

        int first = asked(MEMBER);
        for (int i = 0; i < others.size(); i++) {
            assertThat(asked(others.get(i))).isEqualTo(first + 1 + i);
        }
        assertThat(asked(MEMBER)).isEqualTo(first);
    }

    @Test
    void what_nobody_asks_any_more_makes_room() throws IOException {
        SearchQuery popular = Ask.of("popular").query();
        int first = asked(MEMBER);
        int known = asked(popular);
        for (int i = 0; i < MORE_THAN_ARE_KEPT; i++) {
            asked(Ask.of("word " + i).query());
            assertThat(asked(popular)).isEqualTo(known);
        }

        assertThat(asked(MEMBER)).isNotEqualTo(first);
    }

    @Test
    void a_text_of_any_length_is_answered_and_takes_no_memory() throws IOException {
        SearchQuery text = Ask.of("word ".repeat(100)).query();
        SearchQuery value = Ask.of("word").only(Facet.COURSE, "c".repeat(400)).query();

        assertThat(asked(text)).isNotEqualTo(asked(text));
        assertThat(asked(value)).isNotEqualTo(asked(value));
    }

    @Test
    void who_asks_again_after_a_change_of_the_index_sees_it(@TempDir Path directory) {
        try (Library library = Library.of(directory, text("one", "Title", "Heading", "steward"))) {
            assertThat(library.found("steward")).containsExactly("one");
            library.index()
                    .follow(
                            "curriculum",
                            "2",
                            List.of(text("two", "Title", "Heading", "steward").page()));
            assertThat(library.found("steward")).containsExactly("two");
        }
    }
}
