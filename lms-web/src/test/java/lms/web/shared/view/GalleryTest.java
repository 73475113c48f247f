package lms.web.shared.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class GalleryTest {
    private static final Map<String, String> ENGLISH = Gallery.in("en");
    private static final Map<String, String> WELSH = Gallery.in("cy");
    private static final Pattern ID = Pattern.compile("\\sid=\"([^\"]*)\"");
    private static final Pattern REFERENCE =
            Pattern.compile("\\s(?:for|aria-labelledby|aria-describedby)=\"([^\"]*)\"|href=\"#([^\"]*)\"");

    @Test
    void every_page_renders_in_every_state() {
        assertThat(ENGLISH).hasSizeGreaterThan(60);
        assertThat(WELSH).hasSameSizeAs(ENGLISH);
    }

    @Test
    void every_page_has_one_main_one_heading_of_the_first_level_and_a_title() {
        each((name, html) -> {
            assertThat(found(html, "<main[ >]")).as(name).hasSize(1);
            assertThat(found(html, "<h1[ >]")).as(name).hasSize(1);
            assertThat(found(html, "<title>[^<]+ · The Organising School</title>"))
                    .as(name)
                    .hasSize(1);
        });
    }

    @Test
    void every_page_names_its_language_and_marks_english_in_welsh_pages() {
        ENGLISH.forEach((name, html) ->
                assertThat(html).as(name).contains("<html lang=\"en\">").doesNotContain("lang=\"en\">Sign"));
        WELSH.forEach((name, html) -> assertThat(html).as(name).contains("<html lang=\"cy\">"));
        assertThat(WELSH.get("lesson")).contains("<div class=\"prose\" lang=\"en\">");
    }

    @Test
    void welsh_pages_alone_say_that_their_welsh_is_a_draft() {
        String english = Words.in("en").plain("site.draft");
        String welsh = Words.in("cy").plain("site.draft");
        WELSH.forEach((name, html) -> assertThat(html).as(name).contains("<p>" + welsh + "</p>"));
        ENGLISH.forEach((name, html) -> assertThat(html).as(name).doesNotContain(english, welsh));
    }

    @Test
    void ids_are_unique_and_references_lead_somewhere() {
        each((name, html) -> {
            var ids = ID.matcher(html).results().map(m -> m.group(1)).toList();
            assertThat(ids).as(name).doesNotHaveDuplicates();
            var references = REFERENCE
                    .matcher(html)
                    .results()
                    .flatMap(m -> Stream.of(String.valueOf(m.group(1) == null ? m.group(2) : m.group(1))
                            .split(" ")))
                    .map(reference -> URLDecoder.decode(reference, StandardCharsets.UTF_8))
                    .toList();
            assertThat(ids).as(name).containsAll(references);
        });
    }

    @Test
    void a_refused_form_says_so_in_the_title_and_links_each_error_to_its_field() {
        ENGLISH.forEach((name, html) -> {
            if (name.endsWith("-error")) {
                assertThat(html).as(name).contains("<title>Error: ").contains("autofocus");
                assertThat(found(html, "aria-invalid=\"true\"|question-error"))
                        .as(name)
                        .isNotEmpty();
            }
        });
        assertThat(ENGLISH.get("sign-in-error"))
                .contains("value=\"a@example.org\"")
                .contains("href=\"#email\"");
    }

    @Test
    void nothing_is_loaded_from_elsewhere_and_nothing_runs() {
        String ownScript = "<script type=\"module\" src=\"/assets/(?:passkey|search)\\.[0-9a-f]{12}\\.js\"></script>";
        each((name, html) -> assertThat(html.replaceAll("<a [^>]*class=\"external\"[^>]*>|" + ownScript, ""))
                .as(name)
                .doesNotContain("<script", "<style", " style=", "javascript:")
                .doesNotContainPattern("(?:src|href|action)=\"(?:https?:)?//")
                .doesNotContainPattern("\\son[a-z]+="));
    }

    @Test
    void forms_of_people_who_are_signed_in_carry_the_token() {
        each((name, html) -> {
            var posts = found(html, "<form method=\"post\"").size();
            var tokens = found(html, "<input type=\"hidden\" name=\"csrf\" value=\"token\">")
                    .size();
            assertThat(tokens).as(name).isIn(html.contains("/sign-out") ? List.of(posts) : List.of(0));
        });
    }

    @Test
    void an_answer_that_was_chosen_is_still_chosen_when_the_page_comes_back() {
        assertThat(found(ENGLISH.get("question-kept"), "value=\"o1\" checked")).hasSize(1);
        assertThat(found(ENGLISH.get("question-error"), " checked")).isEmpty();
    }

    private static void each(BiConsumer<String, String> check) {
        ENGLISH.forEach(check);
        WELSH.forEach(check);
    }

    private static List<String> found(@Nullable String html, String pattern) {
        return Pattern.compile(pattern)
                .matcher(String.valueOf(html))
                .results()
                .map(m -> m.group())
                .toList();
    }
}
