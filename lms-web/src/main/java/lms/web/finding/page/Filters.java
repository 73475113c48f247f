package lms.web.finding.page;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import lms.search.Facet;
import lms.search.FacetCount;
import lms.web.catalogue.usecase.CourseOutline;
import lms.web.catalogue.usecase.PublishedCourse;
import lms.web.finding.usecase.Search;
import lms.web.shared.view.Text;
import lms.web.shared.view.Words;

/** What the results of a search can be narrowed by, and are narrowed to, in words. */
final class Filters {

    /** Beginnings of the message keys of values. */
    private static final Map<Facet, String> SAID_BY = Map.of(
            Facet.KIND, "search.kind.",
            Facet.LANGUAGE, "language.in.",
            Facet.LEVEL, "search.level.",
            Facet.LENGTH, "search.length.");

    private final SearchParameters asked;
    private final Search.Found found;
    private final Words words;

    Filters(SearchParameters asked, Search.Found found, Words words) {
        this.asked = asked;
        this.found = found;
        this.words = words;
    }

    /** Only filters with something to choose between are worth their place. */
    List<SearchModel.Filter> toChoose() {
        return Arrays.stream(Facet.values())
                .map(this::filter)
                .filter(filter ->
                        filter.choices().size() > 1 || filter.choices().stream().anyMatch(SearchModel.Choice::chosen))
                .toList();
    }

    /** What the results are narrowed to, also where nothing was found. */
    List<SearchModel.Chosen> chosen() {
        return asked.only().entrySet().stream()
                .map(entry -> new SearchModel.Chosen(
                        SearchParameters.name(entry.getKey()),
                        label(entry.getKey(), entry.getValue()),
                        asked.without(entry.getKey()).url()))
                .toList();
    }

    private SearchModel.Filter filter(Facet facet) {
        List<FacetCount> counts = found.result().facets().getOrDefault(facet, List.of());
        return new SearchModel.Filter(
                SearchParameters.name(facet),
                Stream.concat(
                                counts.stream().map(count -> choice(facet, count.value(), count.count())),
                                uncounted(facet, counts).stream())
                        .toList());
    }

    /** What is chosen and was found nowhere: without it the form would forget it as soon as a word is put right. */
    private Optional<SearchModel.Choice> uncounted(Facet facet, List<FacetCount> counts) {
        return asked.only(facet)
                .filter(value ->
                        counts.stream().noneMatch(count -> count.value().equals(value)))
                .map(value -> choice(facet, value, 0));
    }

    private SearchModel.Choice choice(Facet facet, String value, int count) {
        boolean isChosen = asked.only(facet).filter(value::equals).isPresent();
        return new SearchModel.Choice(value, label(facet, value), count, isChosen);
    }

    private Text label(Facet facet, String value) {
        if (facet == Facet.COURSE) {
            return course(value).map(this::title).orElseGet(() -> own(value));
        }
        String key = SAID_BY.getOrDefault(facet, "") + value;
        return own(words.knows(key) ? words.plain(key) : value);
    }

    /** Anybody may write any id into the address: it is looked for only among the courses that they may see. */
    private Optional<CourseOutline> course(String id) {
        return found.courses().stream()
                .map(PublishedCourse::outline)
                .filter(course -> course.id().equals(id))
                .findFirst();
    }

    private Text title(CourseOutline course) {
        boolean translated = course.title().byLanguage().containsKey(words.language());
        return new Text(
                course.in(words.language(), course.title()), translated ? words.language() : course.defaultLanguage());
    }

    private Text own(String label) {
        return new Text(label, words.language());
    }
}
