package lms.web.finding.usecase;

import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import lms.search.Facet;
import lms.search.IndexedPage;
import lms.search.IndexedSection;
import lms.search.SearchQuery;
import lms.search.SearchResult;
import lms.search.Synonyms;
import lms.web.catalogue.usecase.Catalogue;
import lms.web.catalogue.usecase.CurriculumPublished;
import lms.web.catalogue.usecase.PublishedCourse;
import lms.web.catalogue.usecase.PublishedPassage;
import lms.web.catalogue.usecase.Shelf;
import lms.web.catalogue.usecase.VisibilityChanged;
import lms.web.shared.kernel.Actor;
import lms.web.shared.kernel.PublicUse;
import lms.web.shared.kernel.UseCase;

/** Searching the published lessons, and keeping the index in step with them. */
@UseCase
public class Search {

    private static final String KIND = "lesson";

    private final Index index;
    private final Catalogue catalogue;
    private final Shelf shelf;

    @Inject
    public Search(Index index, Catalogue catalogue, Shelf shelf) {
        this.index = index;
        this.catalogue = catalogue;
        this.shelf = shelf;
    }

    /** What the actor may see of what fits the question. */
    public SearchResult find(Question question, Actor actor) {
        var visible = AccessTokens.of(catalogue.courses(actor));
        var reader = new SearchQuery.Reader(visible, question.reads(), Set.of());
        return index.index()
                .search(new SearchQuery(
                        question.text(), reader, question.only(), Synonyms.NONE, question.limit(), question.offset()));
    }

    /** Brings the index in step with what is published; does nothing if it is. */
    @PublicUse("the system follows its own releases")
    public void follow() {
        Map<String, List<PublishedCourse>> sources = shelf.courses().stream()
                .collect(Collectors.groupingBy(course -> course.outline().curriculumId()));
        sources.keySet().forEach(source -> index.follow(source, () -> position(source), () -> pages(source)));
    }

    /** The published pointer of a curriculum has moved. */
    @PublicUse("the system follows its own releases")
    public void follow(@Observes(during = TransactionPhase.AFTER_SUCCESS) CurriculumPublished published) {
        follow();
    }

    /** Other people may read a course. */
    @PublicUse("the system follows its own releases")
    public void follow(@Observes(during = TransactionPhase.AFTER_SUCCESS) VisibilityChanged changed) {
        follow();
    }

    /** Names the state of what is published: which releases, and who may read which course. */
    private String position(String source) {
        return shelf.courses().stream()
                .filter(course -> course.outline().curriculumId().equals(source))
                .map(course -> course.outline().id() + "@" + course.releaseId() + ":" + AccessTokens.of(course))
                .sorted()
                .collect(Collectors.joining(","));
    }

    private List<IndexedPage> pages(String source) {
        Map<String, List<PublishedPassage>> pages = shelf.passages().stream()
                .filter(passage -> passage.course().outline().curriculumId().equals(source))
                .collect(Collectors.groupingBy(Search::id, LinkedHashMap::new, Collectors.toList()));
        return pages.entrySet().stream()
                .map(page -> page(page.getKey(), page.getValue()))
                .toList();
    }

    private static String id(PublishedPassage passage) {
        return String.join(
                "/", passage.course().outline().id(), passage.lesson().id(), passage.language());
    }

    private static IndexedPage page(String id, List<PublishedPassage> passages) {
        PublishedPassage first = passages.get(0);
        var course = first.course().outline();
        var lesson = first.lesson();
        return new IndexedPage(
                id,
                course.curriculumId(),
                course.id() + "/" + lesson.id(),
                AccessTokens.of(first.course()),
                first.language(),
                new IndexedPage.Place(course.id(), course.in(first.language(), course.title()), "", lesson.id()),
                course.in(first.language(), lesson.title()),
                "/courses/" + course.slug() + "/" + lesson.slug(),
                "",
                lesson.minutes(),
                passages.stream()
                        .map(PublishedPassage::passage)
                        .map(passage -> new IndexedSection(
                                passage.anchor(), KIND, passage.heading(), List.of(), passage.text()))
                        .toList());
    }

    /**
     * What is asked.
     *
     * @param reads BCP 47 tag of the language that the asker reads in
     * @param only values to narrow to
     * @param limit most pages to give, from 1
     * @param offset pages to skip, from 0
     */
    public record Question(String text, String reads, Map<Facet, String> only, int limit, int offset) {}
}
