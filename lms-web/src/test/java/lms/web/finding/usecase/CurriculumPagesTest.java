package lms.web.finding.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import lms.content.Audience;
import lms.content.GlossaryEntry;
import lms.search.IndexedPage;
import lms.search.IndexedSection;
import lms.web.catalogue.domain.Visibility;
import org.junit.jupiter.api.Test;

class CurriculumPagesTest {

    private static final GlossaryEntry WARD =
            new GlossaryEntry("ward", "Ward", List.of("wards"), "<p>A part.</p>", "A part.", "en");

    private final TextsInMemory texts = new TextsInMemory();

    @Test
    void lesson_is_one_page_with_its_place_and_the_token_of_its_readers() {
        texts.publish("c", 1, Map.of("open", Visibility.MEMBERS));
        texts.say("open", Audience.LEARNER, "What to say.");

        assertThat(pages())
                .containsExactly(new IndexedPage(
                        "lesson/open/l/en",
                        "c",
                        "lesson/open/l",
                        "members",
                        "en",
                        new IndexedPage.Place("open", "Title of open", "A module", "l"),
                        "A lesson",
                        "/courses/slug-of-open/slug-of-l",
                        "intermediate",
                        20,
                        List.of(new IndexedSection("a", "lesson", "Heading", List.of(), "What to say."))));
    }

    @Test
    void notes_are_a_page_of_their_own_for_those_who_lead_the_course() {
        texts.publish("c", 1, Map.of("open", Visibility.PUBLIC));
        texts.say("open", Audience.LEARNER, "For all.");
        texts.say("open", Audience.FACILITATOR, "Wait for the quiet ones.");

        assertThat(pages())
                .extracting(IndexedPage::id, IndexedPage::access, IndexedPage::url)
                .containsExactly(
                        tuple("lesson/open/l/en", "public", "/courses/slug-of-open/slug-of-l"),
                        tuple("notes/open/l/en", "facilitators:open", "/facilitate/courses/open/lessons/l"));
        assertThat(pages().get(1).sections()).extracting(IndexedSection::kind).containsExactly("notes");
        assertThat(pages().get(0).sections()).extracting(IndexedSection::body).containsExactly("For all.");
    }

    @Test
    void course_for_enrolled_people_has_a_token_of_its_own() {
        texts.publish("c", 1, Map.of("hidden", Visibility.ENROLLED));
        texts.say("hidden", Audience.LEARNER, "Text.");

        assertThat(pages()).extracting(IndexedPage::access).containsExactly("course:hidden");
    }

    @Test
    void course_of_which_nobody_said_who_may_read_it_is_for_enrolled_people() {
        texts.publish("c", 1, Map.of("open", Visibility.PUBLIC));
        texts.say("open", Audience.LEARNER, "Text.");
        var state = texts.state("c");
        var unknown = new lms.web.catalogue.usecase.PublishedCurriculum(
                state.id(), state.releaseId(), state.number(), Map.of(), true);

        assertThat(new PublishedPages(texts).of(unknown))
                .extracting(IndexedPage::access)
                .containsExactly("course:open");
    }

    @Test
    void word_of_a_public_course_is_there_once() {
        texts.publish("c", 1, Map.of("a", Visibility.ENROLLED, "b", Visibility.PUBLIC, "d", Visibility.MEMBERS));
        texts.explain("a", WARD);
        texts.explain("b", WARD);
        texts.explain("d", WARD);

        assertThat(pages()).singleElement().satisfies(page -> {
            assertThat(page.access()).isEqualTo("public");
            assertThat(page.work()).isEqualTo("glossary/c/ward");
            assertThat(page.url()).isEqualTo("/courses/slug-of-b/glossary");
            assertThat(page.title()).isEqualTo("Ward");
            assertThat(page.sections())
                    .containsExactly(new IndexedSection("term-ward", "glossary", "Ward", List.of("wards"), "A part."));
        });
    }

    @Test
    void word_of_members_courses_is_there_once() {
        texts.publish("c", 1, Map.of("a", Visibility.ENROLLED, "d", Visibility.MEMBERS));
        texts.explain("a", WARD);
        texts.explain("d", WARD);

        assertThat(pages()).extracting(IndexedPage::access).containsExactly("members");
    }

    @Test
    void word_of_hidden_courses_is_there_for_each_of_them() {
        texts.publish("c", 1, Map.of("a", Visibility.ENROLLED, "b", Visibility.ENROLLED));
        texts.explain("a", WARD);
        texts.explain("b", WARD);

        assertThat(pages())
                .extracting(IndexedPage::access, IndexedPage::work)
                .containsExactly(tuple("course:a", "glossary/c/ward"), tuple("course:b", "glossary/c/ward"));
        assertThat(pages()).extracting(IndexedPage::id).doesNotHaveDuplicates();
    }

    @Test
    void file_is_found_by_the_text_of_its_link_where_pages_link_to_it() {
        texts.publish("c", 1, Map.of("open", Visibility.PUBLIC));
        texts.link("open", "downloads/round sheet.pdf", "Round sheet (PDF, 20 KB)");
        texts.link("open", "downloads/round sheet.pdf", "the sheet");

        assertThat(pages()).singleElement().satisfies(page -> {
            assertThat(page.title()).isEqualTo("Round sheet (PDF, 20 KB)");
            assertThat(page.url()).isEqualTo("/files/c/downloads/round%20sheet.pdf");
            assertThat(page.access()).isEqualTo("public");
            assertThat(page.sections()).extracting(IndexedSection::kind).containsExactly("download");
        });
    }

    private List<IndexedPage> pages() {
        return new PublishedPages(texts).of(texts.state("c"));
    }
}
