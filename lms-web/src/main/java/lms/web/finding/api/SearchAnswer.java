package lms.web.finding.api;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lms.search.Facet;
import lms.search.FacetCount;
import lms.search.PageHit;
import lms.search.SearchResult;
import lms.search.SnippetPart;

/**
 * What was found, of what the caller may see. The names are part of the public surface: they stay.
 *
 * @param query as asked
 * @param total number of pages found
 * @param more whether there are more than that
 * @param tookMs time that the search took, in milliseconds
 * @param hits best first
 * @param facets number of pages by value, by facet: course, kind, language, level, length
 * @param didYouMean the query in a better spelling
 * @param answer what the word means that was asked for
 */
public record SearchAnswer(
        String query,
        int total,
        boolean more,
        long tookMs,
        List<Hit> hits,
        Map<String, List<FacetCount>> facets,
        Optional<String> didYouMean,
        Optional<SearchResult.Answer> answer) {
    public SearchAnswer {
        hits = List.copyOf(hits);
    }

    static SearchAnswer of(String query, long tookMs, SearchResult result) {
        return new SearchAnswer(
                query,
                result.total(),
                result.more(),
                tookMs,
                result.hits().stream().map(Hit::of).toList(),
                facets(result.facets()),
                result.didYouMean(),
                result.answer());
    }

    private static Map<String, List<FacetCount>> facets(Map<Facet, List<FacetCount>> counts) {
        Map<String, List<FacetCount>> facets = new TreeMap<>();
        counts.forEach((facet, values) -> facets.put(facet.name().toLowerCase(Locale.ROOT), values));
        return facets;
    }

    /**
     * A page. Heading, address, kind and snippet are those of the best place in it; texts are plain.
     *
     * @param course id of the course; empty outside of courses
     * @param lesson id of the lesson; empty for what is no lesson
     * @param language BCP 47 tag of the text
     * @param otherLanguages the other languages in which it matches, too
     * @param breadcrumb titles of course and module, as far as there are
     * @param level how much it asks for beforehand; empty when nobody has said
     * @param minutes how long it takes; 0 when that means nothing
     * @param sections the matching places, best first
     */
    public record Hit(
            String title,
            String url,
            String course,
            String lesson,
            String heading,
            String kind,
            String language,
            String snippet,
            Set<String> otherLanguages,
            List<String> breadcrumb,
            String level,
            int minutes,
            List<Section> sections) {
        public Hit {
            breadcrumb = List.copyOf(breadcrumb);
            sections = List.copyOf(sections);
        }

        static Hit of(PageHit hit) {
            List<Section> sections = hit.sections().stream()
                    .map(section -> Section.of(section, hit.url()))
                    .toList();
            Section best = sections.get(0);
            return new Hit(
                    hit.title(),
                    best.url(),
                    hit.place().course(),
                    hit.place().lesson(),
                    best.heading(),
                    best.kind(),
                    hit.language(),
                    best.snippet(),
                    hit.otherLanguages(),
                    Stream.of(hit.place().courseTitle(), hit.place().module())
                            .filter(title -> !title.isEmpty())
                            .toList(),
                    hit.level(),
                    hit.minutes(),
                    sections);
        }
    }

    /** A place in a page. */
    public record Section(String heading, String url, String kind, String snippet) {

        static Section of(PageHit.SectionHit section, String page) {
            return new Section(
                    section.heading(),
                    section.at(page),
                    section.kind(),
                    section.snippet().stream().map(SnippetPart::text).collect(Collectors.joining()));
        }
    }
}
