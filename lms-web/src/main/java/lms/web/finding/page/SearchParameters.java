package lms.web.finding.page;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import lms.search.Facet;
import lms.web.finding.usecase.Search;
import lms.web.shared.http.Forms;
import lms.web.shared.view.SafeUrl;

/** The query of the search page, taken as it comes: what makes no sense is as if it were not there. */
public class SearchParameters {

    static final int PAGE_SIZE = 10;
    private static final int LAST_PAGE = 50;
    private static final int LONGEST = 200;

    private final String text;
    private final Optional<String> course;
    private final Optional<String> kind;
    private final Optional<String> language;
    private final int page;

    /** Read by JAX-RS. */
    public SearchParameters(
            @QueryParam("q") @DefaultValue("") String text,
            @QueryParam("course") @DefaultValue("") String course,
            @QueryParam("kind") @DefaultValue("") String kind,
            @QueryParam("lang") @DefaultValue("") String language,
            @QueryParam("page") @DefaultValue("1") String page) {
        this.text = cut(text);
        this.course = given(course);
        this.kind = given(kind);
        this.language = given(language);
        this.page = number(page);
    }

    String text() {
        return text;
    }

    int page() {
        return page;
    }

    /** What a filter is narrowed to. */
    Optional<String> narrowedTo(String filter) {
        return switch (filter) {
            case "course" -> course;
            case "kind" -> kind;
            case "lang" -> language;
            default -> Optional.empty();
        };
    }

    Search.Question question(String reads) {
        Map<Facet, String> only = new EnumMap<>(Facet.class);
        course.ifPresent(value -> only.put(Facet.COURSE, value));
        kind.ifPresent(value -> only.put(Facet.KIND, value));
        language.ifPresent(value -> only.put(Facet.LANGUAGE, value));
        return new Search.Question(text, reads, only, PAGE_SIZE, (page - 1) * PAGE_SIZE);
    }

    /** The same search, on another of its pages. */
    SafeUrl at(int number) {
        return SafeUrl.of("/search?q=" + Forms.encoded(text)
                + parameter("course", course)
                + parameter("kind", kind)
                + parameter("lang", language)
                + "&page=" + number);
    }

    private static String parameter(String name, Optional<String> value) {
        return value.map(given -> "&" + name + "=" + Forms.encoded(given)).orElse("");
    }

    private static Optional<String> given(String value) {
        return value.isBlank() ? Optional.empty() : Optional.of(cut(value));
    }

    private static String cut(String value) {
        return value.length() <= LONGEST
                ? value
                : value.substring(
                        0, value.offsetByCodePoints(0, Math.min(LONGEST, value.codePointCount(0, value.length()))));
    }

    private static int number(String page) {
        try {
            return Math.max(1, Math.min(LAST_PAGE, Integer.parseInt(page)));
        } catch (NumberFormatException e) {
            return 1;
        }
    }
}
