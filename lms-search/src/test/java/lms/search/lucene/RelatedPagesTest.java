package lms.search.lucene;

import static lms.search.lucene.Draft.page;
import static lms.search.lucene.Draft.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import lms.search.PageHit;
import lms.search.SearchQuery;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RelatedPagesTest {
    private static final SearchQuery.Reader READER = Ask.reader("en", Draft.PUBLIC);
    private Library library;

    @BeforeEach
    void open(@TempDir Path directory) {
        library = Library.of(
                directory,
                page("post")
                        .title("Postal votes")
                        .section("Postal votes", "How to apply.")
                        .section("Proxies", "Vote."),
                text("proxy", "Proxy votes", "Voting by proxy", "A proxy votes for you, or by postal ballot."),
                text("card", "Polling cards", "Postal applications", "The card says where."),
                text("money", "Accounts", "Expenses", "Keep receipts."),
                text("hidden", "Postal votes", "Postal votes", "How to apply for postal votes.")
                        .access("members"));
    }

    @AfterEach
    void close() {
        library.close();
    }

    private List<String> related(String page, int limit) {
        return Library.ids(library.index().related(page, READER, limit));
    }

    @Test
    void pages_that_share_telling_words_are_related_and_a_page_not_to_itself() {
        assertThat(related("post", 10)).contains("proxy", "card").doesNotContain("post", "money", "hidden");
    }

    @Test
    void no_more_are_told_than_wanted() {
        assertThat(related("post", 1)).hasSize(1);
        assertThat(related("post", 0)).isEmpty();
        assertThat(related("post", -1)).isEmpty();
    }

    @Test
    void nothing_is_like_a_page_that_is_not_there_or_hidden_or_alone() {
        assertThat(related("nowhere", 10)).isEmpty();
        assertThat(related("hidden", 10)).isEmpty();
        assertThat(related("money", 10)).isEmpty();
    }

    @Test
    void whoever_sees_more_gets_more() {
        assertThat(Library.ids(library.index().related("hidden", Ask.reader("en", "members", Draft.PUBLIC), 10)))
                .startsWith("post");
    }

    @Test
    void a_related_page_shows_headings_without_a_text() {
        assertThat(library.index().related("post", READER, 10))
                .flatExtracting(PageHit::sections)
                .isNotEmpty()
                .allMatch(section -> section.snippet().isEmpty());
    }
}
