package lms.web.finding.page;

import java.util.List;
import java.util.Optional;
import lms.web.shared.view.SafeUrl;
import lms.web.shared.view.Text;

/**
 * {@code /search?q=&course=&kind=&lang=&level=&length=}: what was found, of what the caller may see.
 *
 * @param query as typed; empty when nothing was asked yet
 * @param rebuilding whether the index is being filled anew, so that something may be missing
 * @param total number of pages found
 * @param more whether there are more than that
 * @param results one result page of them, best first
 * @param filters what the results may be narrowed by, each with something to choose between
 * @param chosen what they are narrowed to
 * @param everywhere the same search without anything that narrows it
 * @param didYouMean the query in a better spelling
 * @param answer what the word means that was asked for
 * @param elsewhere other languages that have something, where that is worth saying
 * @param paging where this result page stands among the others
 */
public record SearchModel(
        String query,
        boolean rebuilding,
        int total,
        boolean more,
        List<Result> results,
        List<Filter> filters,
        List<Chosen> chosen,
        SafeUrl everywhere,
        Optional<Suggestion> didYouMean,
        Optional<Answer> answer,
        List<Elsewhere> elsewhere,
        Paging paging) {
    public SearchModel {
        results = List.copyOf(results);
        filters = List.copyOf(filters);
        chosen = List.copyOf(chosen);
        elsewhere = List.copyOf(elsewhere);
    }

    /** The page before anything was asked or chosen. */
    public static SearchModel blank() {
        return new SearchModel(
                "",
                false,
                0,
                false,
                List.of(),
                List.of(),
                List.of(),
                SafeUrl.of("/search"),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                new Paging(1, 1, Optional.empty(), Optional.empty()));
    }

    /**
     * A page that was found: a lesson, a download, the meaning of a word.
     *
     * @param kind message key of what it is; none for a lesson, which most are
     * @param course title of its course; empty outside of courses
     * @param module title of its module; empty without one
     * @param title its title
     * @param url address of the page
     * @param minutes how long it takes; 0 says nothing
     * @param languages where it stands in other languages, too
     * @param sections places in it, best first
     */
    public record Result(
            Optional<String> kind,
            Text course,
            Text module,
            Text title,
            SafeUrl url,
            int minutes,
            List<OtherLanguage> languages,
            List<Section> sections) {
        public Result {
            languages = List.copyOf(languages);
            sections = List.copyOf(sections);
        }
    }

    /**
     * The same page in another language.
     *
     * @param language BCP 47 tag
     */
    public record OtherLanguage(String language, SafeUrl url) {}

    /**
     * A place in a page.
     *
     * @param kind message key of what it is, where it is not what the page is
     * @param heading its heading; empty before the first heading
     * @param url address of the heading
     * @param snippet the most telling part; empty when nothing is written there
     */
    public record Section(Optional<String> kind, String heading, SafeUrl url, List<Part> snippet) {
        public Section {
            snippet = List.copyOf(snippet);
        }

        /** Whether the title of the page says it all. */
        boolean saysNothing() {
            return kind.isEmpty() && heading.isEmpty() && snippet.isEmpty();
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
     * @param name of the query parameter
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
     * @param count pages that have it
     * @param chosen whether the results are narrowed to it
     */
    public record Choice(String value, Text label, int count, boolean chosen) {}

    /**
     * A value that the results are narrowed to.
     *
     * @param name of the query parameter
     * @param label as people read it
     * @param without the search without it
     */
    public record Chosen(String name, Text label, SafeUrl without) {}

    /**
     * A better spelling.
     *
     * @param query the words
     * @param url the search for them
     */
    public record Suggestion(String query, SafeUrl url) {}

    /**
     * What a word means.
     *
     * @param term the word
     * @param names its other names
     * @param text the meaning
     * @param url where it stands
     */
    public record Answer(Text term, List<String> names, Text text, SafeUrl url) {
        public Answer {
            names = List.copyOf(names);
        }
    }

    /**
     * What there is in another language.
     *
     * @param language BCP 47 tag
     * @param count number of pages
     * @param url the search in it
     */
    public record Elsewhere(String language, int count, SafeUrl url) {}

    /**
     * Where a result page stands.
     *
     * @param number from 1
     * @param pages how many there are, at least 1
     * @param previous the one before
     * @param next the one after
     */
    public record Paging(int number, int pages, Optional<SafeUrl> previous, Optional<SafeUrl> next) {}
}
