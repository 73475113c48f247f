package lms.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lms.search.Facet;
import lms.search.FacetCount;
import lms.search.SearchQuery;
import org.apache.lucene.search.ScoreDoc;

/** Sections that match, put together to pages: one for a work, in the language that its reader would take. */
final class Results {
    private static final int MOST_VALUES = 100;

    /** How much more a section counts in a course of one's own. */
    private static final float OWN_COURSE = 1.05f;

    /** How much more a section counts in the language that one reads in. */
    private static final float OWN_LANGUAGE = 1.25f;

    /** What the next best section of a page adds to the rank of the page, beside the one before. */
    private static final double NEXT_SECTION = 0.35;

    /** Sections of a page beyond these add nothing to its rank. */
    private static final int TELLING_SECTIONS = 6;

    private final List<Page> pages;
    private final boolean more;

    private Results(List<Page> pages, boolean more) {
        this.pages = pages;
        this.more = more;
    }

    static Results of(SectionValues values, Ranked ranked, SearchQuery.Reader asker) throws IOException {
        Map<String, List<Section>> byWork = new LinkedHashMap<>();
        sections(values, ranked, asker)
                .forEach(section -> byWork.computeIfAbsent(section.work(), work -> new ArrayList<>())
                        .add(section));
        return new Results(
                byWork.values().stream()
                        .map(same -> Page.of(same, asker.language()))
                        .sorted(Comparator.comparing(Page::score).reversed()) // equal ones stay as they are
                        .toList(),
                ranked.more());
    }

    /** The sections in the order of the list, with everything that changes their place. */
    static List<Section> sections(SectionValues values, Ranked ranked, SearchQuery.Reader asker) throws IOException {
        ScoreDoc[] found = ranked.found().clone();
        Arrays.sort(found, Comparator.comparingInt(match -> match.doc));
        int[] documents = Arrays.stream(found).mapToInt(match -> match.doc).toArray();
        Map<Facet, String[]> facets = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            facets.put(facet, values.of(SectionDocument.field(facet), documents));
        }
        String[] works = values.of(SectionDocument.WORK, documents);
        String[] ids = values.of(Keys.PAGE, documents);
        List<Section> sections = new ArrayList<>(found.length);
        for (int i = 0; i < found.length; i++) {
            Map<Facet, String> own = new EnumMap<>(Facet.class);
            for (Facet facet : Facet.values()) {
                own.put(facet, facets.getOrDefault(facet, new String[0])[i]);
            }
            sections.add(new Section(documents[i], adjusted(found[i].score, own, asker), ids[i], works[i], own));
        }
        sections.sort(Section.BEST_FIRST);
        return sections;
    }

    private static float adjusted(float score, Map<Facet, String> facets, SearchQuery.Reader asker) {
        float course = asker.courses().contains(facets.get(Facet.COURSE)) ? OWN_COURSE : 1;
        float language = asker.language().equals(facets.get(Facet.LANGUAGE)) ? OWN_LANGUAGE : 1;
        return score * course * language;
    }

    List<Page> pages() {
        return pages;
    }

    boolean more() {
        return more;
    }

    /** Pages by value of a facet, the most frequent first. */
    List<FacetCount> count(Facet facet) {
        Map<String, Integer> counts = new HashMap<>();
        for (Page page : pages) {
            page.values(facet).forEach(value -> counts.merge(value, 1, Integer::sum));
        }
        return counts.entrySet().stream()
                .map(entry -> new FacetCount(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingInt(FacetCount::count).reversed().thenComparing(FacetCount::value))
                .limit(MOST_VALUES)
                .toList();
    }

    /** A matching section with what it is counted by. */
    record Section(int document, float score, String page, String work, Map<Facet, String> facets) {
        /** Of sections that match alike the order is that of the pages' ids: documents change places when segments merge. */
        static final Comparator<Section> BEST_FIRST = Comparator.comparing(Section::score)
                .reversed()
                .thenComparing(Section::page)
                .thenComparing(Section::document);
    }

    /**
     * A work with its matching sections.
     *
     * @param sections those of the rendition that is shown, best first
     * @param all those of all renditions
     * @param score what decides about its place
     */
    record Page(List<Section> sections, List<Section> all, double score) {

        static Page of(List<Section> same, String language) {
            Section shown = same.stream()
                    .filter(section -> language.equals(section.facets().get(Facet.LANGUAGE)))
                    .findFirst()
                    .orElse(same.get(0));
            List<Section> sections = same.size() == 1
                    ? same
                    : same.stream()
                            .filter(section -> section.page().equals(shown.page()))
                            .toList();
            return new Page(sections, same, together(sections));
        }

        /**
         * The best section, and ever less of each further one: a lesson that answers in several places is about the
         * matter.
         */
        private static double together(List<Section> sections) {
            double score = 0;
            double share = 1;
            for (Section section : sections.subList(0, Math.min(TELLING_SECTIONS, sections.size()))) {
                score += share * section.score();
                share *= NEXT_SECTION;
            }
            return score;
        }

        Set<String> otherLanguages() {
            Set<String> languages = new HashSet<>(values(Facet.LANGUAGE));
            languages.remove(sections.get(0).facets().get(Facet.LANGUAGE));
            return languages;
        }

        Set<String> values(Facet facet) {
            Set<String> values = new HashSet<>(4);
            for (Section section : all) {
                values.add(section.facets().getOrDefault(facet, ""));
            }
            values.remove("");
            return values;
        }
    }
}
