package lms.search.lucene;

import static lms.search.lucene.Draft.page;
import static lms.search.lucene.Draft.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lms.search.Facet;
import lms.search.IndexedPage;
import lms.search.IndexedSection;
import lms.search.PageHit;
import lms.search.SearchResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a page of results says. */
class ResultPageTest {
    @TempDir
    private Path directory;

    private Library given(Draft... drafts) {
        return Library.of(directory, drafts);
    }

    private Library given(Stream<Draft> drafts) {
        return given(drafts.toArray(Draft[]::new));
    }

    @Test
    void a_hit_gives_back_what_the_page_said() {
        IndexedPage.Place place = new IndexedPage.Place("c", "Cwrs", "Modiwl", "lesson-1");
        IndexedPage indexed = new IndexedPage(
                "x",
                "curriculum",
                "work",
                "public",
                "cy",
                place,
                "Teitl",
                "/c/l",
                "advanced",
                20,
                List.of(new IndexedSection("p", "activity", "Pennawd", List.of(), "Testun.")));
        try (Library library = Library.of(directory, List.of(indexed))) {
            PageHit hit = library.ask("pennawd").hits().get(0);
            assertThat(hit)
                    .isEqualTo(
                            new PageHit("x", place, "Teitl", "/c/l", "cy", Set.of(), "advanced", 20, hit.sections()));
            PageHit.SectionHit section = hit.sections().get(0);
            assertThat(section).isEqualTo(new PageHit.SectionHit("p", "activity", "Pennawd", section.snippet()));
            assertThat(section.at(hit.url())).isEqualTo("/c/l#p");
            assertThat(Library.snippet(section)).isEqualTo("Testun.");
        }
    }

    @Test
    void a_page_is_one_result_with_its_three_best_headings() {
        try (Library library = given(
                page("many")
                        .title("Elections")
                        .section("Other things", "The ward is large, and so on and so on, and so forth.")
                        .section("Ward", "A ward.")
                        .section("Ward register", "The register of a ward.")
                        .section("Ward walks", "Walk about.")
                        .section("Nothing of it", "Nothing."),
                text("one", "Elections", "Wards of ours", "Ours."))) {
            SearchResult result = library.ask("ward");
            assertThat(result.total()).isEqualTo(2);
            assertThat(Library.ids(result)).containsExactly("many", "one");
            assertThat(result.hits().get(0).sections())
                    .extracting(PageHit.SectionHit::heading)
                    .hasSize(3)
                    .startsWith("Ward")
                    .doesNotContain("Nothing of it", "Other things");
        }
    }

    @Test
    void renditions_of_a_work_are_one_result_in_the_language_of_the_reader() {
        try (Library library = given(
                text("en", "Senedd", "How the Senedd votes", "Members of the Senedd vote.")
                        .rendition("work", "en"),
                text("cy", "Senedd", "Sut mae’r Senedd yn pleidleisio", "Aelodau o’r Senedd.")
                        .rendition("work", "cy"),
                text("pl", "Senedd", "Nic", "Nic.").rendition("work", "pl"))) {
            for (String own : Set.of("en", "cy")) {
                SearchResult result = library.ask(Ask.of("senedd").by(Ask.reader(own, Draft.PUBLIC)));
                assertThat(Library.ids(result)).containsExactly(own);
                assertThat(result.total()).isEqualTo(1);
                PageHit hit = result.hits().get(0);
                assertThat(hit.language()).isEqualTo(own);
                assertThat(hit.otherLanguages())
                        .contains(own.equals("en") ? "cy" : "en")
                        .doesNotContain(own);
                assertThat(hit.sections()).describedAs("those of one rendition").hasSize(1);
            }
            assertThat(library.ask("pleidleisio").hits().get(0).id())
                    .describedAs("the rendition that matches, when one's own does not")
                    .isEqualTo("cy");
            assertThat(library.ask(Ask.of("senedd").only(Facet.LANGUAGE, "cy")).hits())
                    .extracting(PageHit::id)
                    .containsExactly("cy");
        }
    }

    @Test
    void a_rendition_in_ones_own_language_is_shown_even_when_another_matches_better() {
        try (Library library = given(
                text("en", "Parliament", "How it votes", "Members of the Senedd vote.")
                        .rendition("work", "en"),
                text("cy", "Senedd", "Senedd", "Senedd.").rendition("work", "cy"))) {
            assertThat(library.found("senedd")).containsExactly("en");
        }
    }

    @Test
    void pages_follow_each_other_without_gap_or_repeat() {
        try (Library library =
                given(IntStream.range(0, 25).mapToObj(i -> text("e" + i, "t", "h", "ward " + "word ".repeat(i))))) {
            List<String> all = new ArrayList<>();
            for (int offset = 0; offset < 30; offset += 10) {
                SearchResult result = library.ask(Ask.of("ward").page(10, offset));
                assertThat(result.total()).isEqualTo(25);
                assertThat(result.more()).isFalse();
                all.addAll(Library.ids(result));
            }
            assertThat(all).hasSize(25).doesNotHaveDuplicates();
        }
    }

    @Test
    void figures_out_of_range_move_to_the_nearest_allowed_one() {
        try (Library library = given(IntStream.range(0, 150).mapToObj(i -> text("e" + i, "t", "h", "ward")))) {
            assertThat(library.found(Ask.of("ward").page(Integer.MAX_VALUE, Integer.MIN_VALUE)))
                    .hasSize(100);
            assertThat(library.found(Ask.of("ward").page(10, 1_500_000_000))).isEmpty();
            SearchResult counts = library.ask(Ask.of("ward").page(-1, 0));
            assertThat(counts.hits()).isEmpty();
            assertThat(counts.total()).isEqualTo(150);
            assertThat(library.ask(Ask.of("ward").page(0, 0)).total()).isEqualTo(150);
        }
    }

    @Test
    void counting_stops_somewhere_and_says_so() {
        try (Library few = Library.of(directory.resolve("few"), wards(200));
                Library many = Library.of(directory.resolve("many"), wards(201))) {
            assertThat(few.ask("ward").total()).isEqualTo(200);
            assertThat(few.ask("ward").more()).isFalse();
            assertThat(many.ask("ward").total()).isEqualTo(200);
            assertThat(many.ask("ward").more()).isTrue();
        }
    }

    private static List<IndexedPage> wards(int pages) {
        return IntStream.range(0, pages)
                .mapToObj(i -> text("e" + i, "t", "h", "ward").page())
                .toList();
    }

    @Test
    void facets_count_pages_and_a_chosen_one_still_shows_its_other_choices() {
        try (Library library = given(
                page("a")
                        .course("one")
                        .section("h", "ward")
                        .section("h", "ward")
                        .minutes(10),
                page("b").course("two").section("h", "ward").minutes(60),
                page("c")
                        .course("two")
                        .section("glossary", "h", List.of(), "ward")
                        .level("advanced"),
                page("d").course("three").section("h", "other"),
                page("e")
                        .course("three")
                        .section("glossary", "h", List.of(), "ward")
                        .minutes(15))) {
            SearchResult all = library.ask("ward");
            assertThat(all.facets().keySet()).containsExactly(Facet.values());
            assertThat(all.facets().values().stream().map(Library::counts))
                    .containsExactly(
                            List.of("two 2", "one 1", "three 1"),
                            List.of("glossary 2", "lesson 2"),
                            List.of("en 4"),
                            List.of("advanced 1"),
                            List.of("short 2", "long 1"));

            SearchResult narrowed =
                    library.ask(Ask.of("ward").only(Facet.COURSE, "two").only(Facet.KIND, "lesson"));
            assertThat(Library.ids(narrowed)).containsExactly("b");
            assertThat(narrowed.total()).isEqualTo(1);
            assertThat(narrowed.facets().values().stream().map(Library::counts))
                    .containsExactly(
                            List.of("one 1", "two 1"),
                            List.of("glossary 1", "lesson 1"),
                            List.of("en 1"),
                            List.of(),
                            List.of("long 1"));
        }
    }

    @Test
    void what_the_text_says_narrows_until_something_else_is_chosen() {
        try (Library library = given(
                page("a").section("h", "ward").level("introductory").minutes(5),
                page("b")
                        .section("glossary", "h", List.of(), "ward")
                        .level("advanced")
                        .minutes(50))) {
            assertThat(library.found("ward kind:glossary")).containsExactly("b");
            assertThat(library.found("ward level:introductory")).containsExactly("a");
            assertThat(library.found("length:long ward")).containsExactly("b");
            assertThat(library.found("ward lang:cy")).isEmpty();
            assertThat(library.found(Ask.of("ward kind:lesson").only(Facet.KIND, "glossary")))
                    .containsExactly("b");
            assertThat(library.found(Ask.of("ward lang:cy").only(Facet.LANGUAGE, "en")))
                    .containsExactlyInAnyOrder("a", "b");
            assertThat(library.found(Ask.of("ward kind:lesson").only(Facet.LENGTH, "long")))
                    .describedAs("what is not chosen otherwise stays")
                    .isEmpty();
        }
    }

    @Test
    void an_empty_question_gets_an_empty_answer() {
        try (Library library = given(page("a").section("h", "ward"))) {
            assertThat(library.ask("").total()).isZero();
            assertThat(library.ask("kind:lesson").total()).isZero();
        }
    }
}
