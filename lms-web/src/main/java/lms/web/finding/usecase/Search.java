package lms.web.finding.usecase;

import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import lms.search.Facet;
import lms.search.FacetCount;
import lms.search.PageHit;
import lms.search.SearchQuery;
import lms.search.SearchResult;
import lms.search.Suggestion;
import lms.search.Synonyms;
import lms.web.catalogue.usecase.Catalogue;
import lms.web.catalogue.usecase.PublishedCourse;
import lms.web.catalogue.usecase.Sight;
import lms.web.shared.kernel.Actor;
import lms.web.shared.kernel.UseCase;

/** Searching what is published, for each reader only over what that reader may see. */
@UseCase
public class Search {

    private final Index index;
    private final RelatedLessons related;
    private final Catalogue catalogue;
    private final HouseSynonyms house;
    private final UnansweredQueries unanswered;

    @Inject
    public Search(
            Index index,
            RelatedLessons related,
            Catalogue catalogue,
            HouseSynonyms house,
            UnansweredQueries unanswered) {
        this.index = index;
        this.related = related;
        this.catalogue = catalogue;
        this.house = house;
        this.unanswered = unanswered;
    }

    /** What the actor may see of what fits the question. */
    public Found find(Question question, Actor actor) {
        Sight sight = catalogue.sight(actor);
        SearchResult found = index.index().search(query(question, house.live(), sight));
        boolean safe = isOf(sight.open(), found);
        SearchResult result = safe ? found : SearchResult.NOTHING;
        boolean whole = safe && holdsAll(sight.open());
        if (whole && question.only().isEmpty() && question.offset() == 0) {
            unanswered.heard(question.text(), result.total(), actor);
        }
        return new Found(result, sight.open(), !whole);
    }

    /**
     * What the actor may be looking for who is still typing, most likely first.
     *
     * @param reads BCP 47 tag of the language that the actor reads in
     * @param limit most suggestions wanted
     */
    public List<Suggestion> suggest(String typed, String reads, int limit, Actor actor) {
        return index.index().suggest(typed, reader(catalogue.sight(actor), reads), limit);
    }

    /**
     * Lessons on the same subject as one that the actor reads, most like it first: of its own course, and of those that
     * everybody may read who is signed in, or who is not. So the question needs no look at what this person may read
     * besides, and its answer is the same for many.
     *
     * @param course the course, which the actor was given
     * @param language BCP 47 tag of the text that is read
     */
    public List<PageHit> related(PublishedCourse course, String lessonId, String language, Actor actor) {
        Set<String> tokens =
                new HashSet<>(AccessTokens.ofEverybody(actor.person().isPresent()));
        tokens.add(AccessTokens.of(course));
        String page = CurriculumPages.id(course.outline().id(), lessonId, language);
        return related.to(page, new SearchQuery.Reader(tokens, language, Set.of()));
    }

    /** The question as the index takes it. */
    SearchQuery query(Question question, Synonyms synonyms, Actor actor) {
        return query(question, synonyms, catalogue.sight(actor));
    }

    private static SearchQuery query(Question question, Synonyms synonyms, Sight sight) {
        return new SearchQuery(
                question.text(),
                reader(sight, question.reads()),
                question.only(),
                synonyms,
                question.limit(),
                question.offset());
    }

    private static SearchQuery.Reader reader(Sight sight, String reads) {
        return new SearchQuery.Reader(AccessTokens.of(sight), reads, sight.enrolled());
    }

    /**
     * Whether all of an answer stands in these courses. A course that was closed a moment ago, and that the index could not
     * follow yet, is in it until it can: then nothing is told, not even how much there is.
     */
    private static boolean isOf(List<PublishedCourse> courses, SearchResult found) {
        Set<String> open = courses.stream().map(course -> course.outline().id()).collect(Collectors.toSet());
        return found.facets().getOrDefault(Facet.COURSE, List.of()).stream()
                .map(FacetCount::value)
                .allMatch(open::contains);
    }

    /** Whether nothing is missing that one of these courses could be found by. */
    private boolean holdsAll(List<PublishedCourse> courses) {
        Set<String> held = index.index().positions().keySet();
        return courses.stream()
                .allMatch(course -> held.contains(course.outline().curriculumId()));
    }

    /**
     * What was found.
     *
     * @param courses those that the actor may read
     * @param rebuilding whether the index is being filled anew, so that something may be missing
     */
    public record Found(SearchResult result, List<PublishedCourse> courses, boolean rebuilding) {
        public Found {
            courses = List.copyOf(courses);
        }
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
