package lms.web.finding.usecase;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lms.search.Facet;
import lms.search.PageHit;
import lms.search.ScorePart;
import lms.search.SearchQuery;
import lms.search.SearchResult;
import lms.search.Suggestion;
import lms.search.Synonyms;
import lms.web.catalogue.usecase.Catalogue;
import lms.web.catalogue.usecase.Sight;
import lms.web.shared.kernel.Actor;
import lms.web.shared.kernel.UseCase;

/** Searching what is published, for each reader only over what that reader may see. */
@UseCase
public class Search {

    private final Index index;
    private final Catalogue catalogue;

    @Inject
    public Search(Index index, Catalogue catalogue) {
        this.index = index;
        this.catalogue = catalogue;
    }

    /** What the actor may see of what fits the question. */
    public SearchResult find(Question question, Actor actor) {
        return find(question, Synonyms.NONE, actor);
    }

    /** The same with further synonyms, such as ones that an editor tries before they go live. */
    public SearchResult find(Question question, Synonyms synonyms, Actor actor) {
        return index.index().search(query(question, synonyms, actor));
    }

    /**
     * What somebody who is still typing may be looking for, most likely first.
     *
     * @param reads BCP 47 tag of the language that the asker reads in
     * @param limit most suggestions, from 1
     */
    public List<Suggestion> suggest(String text, String reads, int limit, Actor actor) {
        return index.index().suggest(text, reader(reads, actor), limit);
    }

    /**
     * Lessons and other pages that are most like the text of a lesson; never notes for facilitators.
     *
     * @param limit most pages, from 1
     */
    public List<PageHit> related(Lesson lesson, int limit, Actor actor) {
        Sight sight = catalogue.sight(actor);
        var reader = new SearchQuery.Reader(AccessTokens.ofTexts(sight), lesson.language(), sight.enrolled());
        String page = CurriculumPages.id(lesson.courseId(), lesson.lessonId(), lesson.language());
        return index.index().related(page, reader, limit);
    }

    /** Why a place of a page stands where it stands in the answer; empty when the actor does not find it there. */
    public Optional<ScorePart> explain(Question question, Synonyms synonyms, String page, String anchor, Actor actor) {
        return index.index().explain(query(question, synonyms, actor), page, anchor);
    }

    private SearchQuery query(Question question, Synonyms synonyms, Actor actor) {
        return new SearchQuery(
                question.text(),
                reader(question.reads(), actor),
                question.only(),
                synonyms,
                question.limit(),
                question.offset());
    }

    private SearchQuery.Reader reader(String reads, Actor actor) {
        Sight sight = catalogue.sight(actor);
        return new SearchQuery.Reader(AccessTokens.of(sight), reads, sight.enrolled());
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

    /**
     * A lesson as somebody reads it.
     *
     * @param language BCP 47 tag of the text
     */
    public record Lesson(String courseId, String lessonId, String language) {}
}
