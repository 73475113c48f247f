package lms.web.finding.page;

import java.util.List;
import java.util.Optional;
import lms.web.shared.view.SafeUrl;
import lms.web.shared.view.Text;

/**
 * {@code /search?q=&course=&kind=&lang=}: what was found, of what the caller may see.
 *
 * @param query as typed; empty when nothing was asked yet
 * @param total number of passages found on all result pages
 * @param lessons the hits of this result page by lesson, best first
 * @param filters what the result may be narrowed by; without choices a filter is not shown
 * @param didYouMean the query in a better spelling
 * @param number this result page, from 1
 * @param pages number of result pages, at least 1
 * @param previous the result page before
 * @param next the result page after
 */
public record SearchModel(
        String query,
        int total,
        List<LessonHits> lessons,
        List<Filter> filters,
        Optional<Suggestion> didYouMean,
        int number,
        int pages,
        Optional<SafeUrl> previous,
        Optional<SafeUrl> next) {
    public SearchModel {
        lessons = List.copyOf(lessons);
        filters = List.copyOf(filters);
    }

    /** The page before anything was asked. */
    public static SearchModel blank() {
        return new SearchModel("", 0, List.of(), List.of(), Optional.empty(), 1, 1, Optional.empty(), Optional.empty());
    }

    /** Whether any filter narrows the result. */
    public boolean narrowed() {
        return filters.stream().anyMatch(filter -> filter.choices().stream().anyMatch(Choice::chosen));
    }

    /**
     * The hits in one lesson.
     *
     * @param title title of the lesson
     * @param course title of its course
     * @param url address of the lesson
     * @param hits passages, best first
     */
    public record LessonHits(Text title, Text course, SafeUrl url, List<Hit> hits) {
        public LessonHits {
            hits = List.copyOf(hits);
        }
    }

    /**
     * A passage that was found.
     *
     * @param heading its heading; empty before the first heading of the lesson
     * @param url address of the heading
     * @param language BCP 47 tag of the text
     * @param snippet the most telling part
     */
    public record Hit(String heading, SafeUrl url, String language, List<Part> snippet) {
        public Hit {
            snippet = List.copyOf(snippet);
        }
    }

    /**
     * A piece of a snippet.
     *
     * @param text plain text
     * @param marked whether it matches the query
     */
    public record Part(String text, boolean marked) {}

    /**
     * One thing to narrow by. Choosing is a GET form.
     *
     * @param name of the query parameter: {@code course}, {@code kind} or {@code lang}
     * @param choices its values
     */
    public record Filter(String name, List<Choice> choices) {
        public Filter {
            choices = List.copyOf(choices);
        }
    }

    /**
     * One value of a filter.
     *
     * @param value as it stands in the address
     * @param label as people read it
     * @param count passages that have it
     * @param chosen whether the result is narrowed to it
     */
    public record Choice(String value, Text label, int count, boolean chosen) {}

    /**
     * A better spelling.
     *
     * @param query the words
     * @param url the search for them
     */
    public record Suggestion(String query, SafeUrl url) {}
}
