package lms.web.finding.page;

import java.util.List;
import java.util.Optional;
import lms.search.Facet;
import lms.search.FacetCount;
import lms.search.PageHit;
import lms.search.SearchResult;
import lms.web.catalogue.usecase.PublishedCourse;
import lms.web.shared.http.Forms;
import lms.web.shared.view.SafeUrl;
import lms.web.shared.view.Text;
import lms.web.shared.view.Words;

/** Turns what was found into what the search page shows: hits gathered under their lesson, best lesson first. */
final class SearchModels {

    private final SearchParameters asked;
    private final SearchResult result;
    private final List<PublishedCourse> courses;
    private final Words words;

    SearchModels(SearchParameters asked, SearchResult result, List<PublishedCourse> courses, Words words) {
        this.asked = asked;
        this.result = result;
        this.courses = courses;
        this.words = words;
    }

    SearchModel model() {
        int pages = Math.max(1, (result.total() + SearchParameters.PAGE_SIZE - 1) / SearchParameters.PAGE_SIZE);
        return new SearchModel(
                asked.text(),
                result.total(),
                lessons(),
                filters(),
                result.didYouMean()
                        .map(better ->
                                new SearchModel.Suggestion(better, SafeUrl.of("/search?q=" + Forms.encoded(better)))),
                asked.page(),
                pages,
                asked.page() > 1 ? Optional.of(asked.at(asked.page() - 1)) : Optional.empty(),
                asked.page() < pages ? Optional.of(asked.at(asked.page() + 1)) : Optional.empty());
    }

    private List<SearchModel.LessonHits> lessons() {
        return result.hits().stream().map(SearchModels::lesson).toList();
    }

    private static SearchModel.LessonHits lesson(PageHit page) {
        return new SearchModel.LessonHits(
                new Text(page.title(), page.language()),
                new Text(page.place().courseTitle(), page.language()),
                SafeUrl.of(page.url()),
                page.sections().stream().map(section -> hit(page, section)).toList());
    }

    private static SearchModel.Hit hit(PageHit page, PageHit.SectionHit section) {
        return new SearchModel.Hit(
                section.heading(),
                SafeUrl.of(section.at(page.url())),
                page.language(),
                section.snippet().stream()
                        .map(part -> new SearchModel.Part(part.text(), part.marked()))
                        .toList());
    }

    /** Only filters with something to choose between are worth their place. */
    private List<SearchModel.Filter> filters() {
        return List.of(filter("course", Facet.COURSE), filter("lang", Facet.LANGUAGE)).stream()
                .filter(filter ->
                        filter.choices().size() > 1 || filter.choices().stream().anyMatch(SearchModel.Choice::chosen))
                .toList();
    }

    private SearchModel.Filter filter(String name, Facet facet) {
        List<FacetCount> counts = result.facets().getOrDefault(facet, List.of());
        return new SearchModel.Filter(
                name,
                counts.stream()
                        .map(count -> new SearchModel.Choice(
                                count.value(),
                                label(name, count.value()),
                                count.count(),
                                asked.narrowedTo(name)
                                        .filter(count.value()::equals)
                                        .isPresent()))
                        .toList());
    }

    private Text label(String filter, String value) {
        if (filter.equals("lang")) {
            return new Text(words.plain("language." + value), words.language());
        }
        return courses.stream()
                .map(PublishedCourse::outline)
                .filter(course -> course.id().equals(value))
                .findFirst()
                .map(course -> new Text(course.in(words.language(), course.title()), words.language()))
                .orElse(new Text(value, words.language()));
    }
}
