package lms.web.finding.page;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import lms.content.Level;
import lms.content.manifest.Formats;
import lms.search.Facet;
import lms.search.Length;
import lms.web.finding.usecase.Search;
import lms.web.shared.http.Forms;
import lms.web.shared.view.SafeUrl;

/** The query of the search page, taken as it comes: what makes no sense is as if it were not there. */
final class SearchParameters {

    static final int PAGE_SIZE = 10;
    static final int LAST_PAGE = 50;
    private static final int LONGEST = 200;
    private static final Set<String> KINDS = Set.of("lesson", "activity", "glossary", "download", "notes");

    private final String text;
    private final Map<Facet, String> only;
    private final int page;

    SearchParameters(
            String text, String course, String kind, String language, String level, String length, String page) {
        this.text = text.isBlank() ? "" : cut(text);
        this.only = given(Map.of(
                Facet.COURSE,
                course,
                Facet.KIND,
                kind,
                Facet.LANGUAGE,
                language,
                Facet.LEVEL,
                level,
                Facet.LENGTH,
                length));
        this.page = number(page);
    }

    private SearchParameters(String text, Map<Facet, String> only, int page) {
        this.text = text;
        this.only = only;
        this.page = page;
    }

    /** Read here, since a bean of parameters that JAX-RS makes costs a tenth of the page. */
    static SearchParameters of(MultivaluedMap<String, String> query) {
        return new SearchParameters(
                first(query, "q"),
                first(query, name(Facet.COURSE)),
                first(query, name(Facet.KIND)),
                first(query, name(Facet.LANGUAGE)),
                first(query, name(Facet.LEVEL)),
                first(query, name(Facet.LENGTH)),
                first(query, "page"));
    }

    private static String first(MultivaluedMap<String, String> query, String name) {
        String value = query.getFirst(name);
        return value == null ? "" : value;
    }

    /** Name of the query parameter that narrows by a facet. */
    static String name(Facet facet) {
        return switch (facet) {
            case COURSE -> "course";
            case KIND -> "kind";
            case LANGUAGE -> "lang";
            case LEVEL -> "level";
            case LENGTH -> "length";
        };
    }

    /** Whether there is nothing to find, and nothing chosen that is to stay until there is. */
    boolean isEmpty() {
        return text.isEmpty() && only.isEmpty();
    }

    String text() {
        return text;
    }

    int page() {
        return page;
    }

    /** What the results are narrowed to, in the order of the facets. */
    Map<Facet, String> only() {
        return only;
    }

    /** What a facet is narrowed to. */
    Optional<String> only(Facet facet) {
        return Optional.ofNullable(only.get(facet));
    }

    /** The same words, with one facet narrowed to a value, or to another than now. */
    SearchParameters with(Facet facet, String value) {
        Map<Facet, String> more = copy(only);
        more.put(facet, value);
        return new SearchParameters(text, more, 1);
    }

    /** The same words, not narrowed by this facet. */
    SearchParameters without(Facet facet) {
        Map<Facet, String> fewer = copy(only);
        fewer.remove(facet);
        return new SearchParameters(text, fewer, 1);
    }

    /** Other words, narrowed in the same way. */
    SearchParameters instead(String words) {
        return new SearchParameters(cut(words), only, 1);
    }

    /** The same words, not narrowed. */
    SearchParameters everywhere() {
        return new SearchParameters(text, Map.of(), 1);
    }

    /** The same search where so many pages are found: no further on than its last page of results. */
    SearchParameters within(int total) {
        return new SearchParameters(text, only, Math.min(page, pages(total)));
    }

    /** Pages of results that are shown of so many pages found, at least 1. */
    static int pages(int total) {
        int full = (total + PAGE_SIZE - 1) / PAGE_SIZE;
        return Math.max(1, Math.min(LAST_PAGE, full));
    }

    Search.Question question(String readersLanguage) {
        return new Search.Question(text, readersLanguage, only, PAGE_SIZE, (page - 1) * PAGE_SIZE);
    }

    /** The address of the first page of results. */
    SafeUrl url() {
        return SafeUrl.of("/search?q=" + Forms.encoded(text)
                + only.entrySet().stream()
                        .map(entry -> "&" + name(entry.getKey()) + "=" + Forms.encoded(entry.getValue()))
                        .collect(Collectors.joining()));
    }

    /** The address of another page of the same results. */
    SafeUrl at(int number) {
        return SafeUrl.of(url().value() + "&page=" + number);
    }

    private static Map<Facet, String> given(Map<Facet, String> values) {
        Map<Facet, String> given = new EnumMap<>(Facet.class);
        values.forEach((facet, value) -> {
            if (!value.isBlank() && isKnown(facet, value)) {
                given.put(facet, cut(value));
            }
        });
        return given;
    }

    /** Which courses there are depends on who asks, and which languages on what is published. */
    private static boolean isKnown(Facet facet, String value) {
        return switch (facet) {
            case COURSE -> true;
            case KIND -> KINDS.contains(value);
            case LANGUAGE -> Formats.isLanguage(value);
            case LEVEL -> Level.of(value).isPresent();
            case LENGTH -> Arrays.stream(Length.values()).map(Length::value).anyMatch(value::equals);
        };
    }

    private static Map<Facet, String> copy(Map<Facet, String> only) {
        Map<Facet, String> copy = new EnumMap<>(Facet.class);
        copy.putAll(only);
        return copy;
    }

    /** What is longer than a question is cut. */
    static String cut(String value) {
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
