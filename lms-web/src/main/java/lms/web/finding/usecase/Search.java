package lms.web.finding.usecase;

import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.stream.Collectors;
import lms.search.IndexEntry;
import lms.search.SearchQuery;
import lms.search.SearchResult;
import lms.web.catalogue.usecase.Catalogue;
import lms.web.catalogue.usecase.CurriculumPublished;
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
        return index.search(new SearchQuery(
                question.text(),
                visible,
                question.course(),
                question.kind(),
                question.language(),
                question.limit(),
                question.offset()));
    }

    /** Brings the index in step with what is published; does nothing if it is. */
    @PublicUse("the system follows its own releases")
    public void follow() {
        index.follow(
                this::stamp, () -> shelf.passages().stream().map(Search::entry).toList());
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
    private String stamp() {
        return shelf.courses().stream()
                .map(course -> course.outline().id() + "@" + course.releaseId() + ":" + AccessTokens.of(course))
                .sorted()
                .collect(Collectors.joining(","));
    }

    private static IndexEntry entry(PublishedPassage passage) {
        var course = passage.course().outline();
        var lesson = passage.lesson();
        String anchor = passage.passage().anchor();
        String page = "/courses/" + course.slug() + "/" + lesson.slug();
        return new IndexEntry(
                String.join("/", course.id(), lesson.id(), passage.language(), anchor),
                AccessTokens.of(passage.course()),
                passage.language(),
                KIND,
                course.id(),
                course.in(passage.language(), course.title()),
                lesson.id(),
                course.in(passage.language(), lesson.title()),
                passage.passage().heading(),
                anchor.isEmpty() ? page : page + "#" + anchor,
                passage.passage().text());
    }

    /**
     * What is asked.
     *
     * @param course id of a course to narrow to
     * @param kind kind of entry to narrow to
     * @param language BCP 47 tag of the texts to narrow to
     * @param limit most hits to give, from 1
     * @param offset hits to skip, from 0
     */
    public record Question(
            String text,
            Optional<String> course,
            Optional<String> kind,
            Optional<String> language,
            int limit,
            int offset) {}
}
