package lms.search.relevance;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import lms.search.IndexedPage;
import lms.search.IndexedSection;
import lms.search.lucene.TestCollection;

/**
 * The texts that the questions were judged on, as they were that day: what is measured changes with the search and
 * with nothing else.
 *
 * @param sections in reading order
 */
public record FrozenTexts(List<Section> sections) {
    /** The token that all of them are visible with. */
    static final String ACCESS = "public";

    public FrozenTexts {
        sections = List.copyOf(sections);
    }

    public static FrozenTexts load() {
        return new FrozenTexts(Lines.of("/relevance/sections.tsv").stream()
                .map(field -> new Section(
                        field[0],
                        field[1],
                        field[2],
                        field[3],
                        Lines.unescaped(field[4]),
                        Lines.unescaped(field[5]),
                        field[6].isEmpty() ? List.of() : List.of(field[6].split("\\|")),
                        field[7],
                        Lines.unescaped(field[8])))
                .toList());
    }

    FrozenTexts only(Predicate<Section> wanted) {
        return new FrozenTexts(sections.stream().filter(wanted).toList());
    }

    /** As the system indexes them: pages with their sections, terms with their other names. */
    public List<IndexedPage> pages() {
        Map<String, List<Section>> pages = sections.stream()
                .collect(Collectors.groupingBy(Section::page, LinkedHashMap::new, Collectors.toList()));
        return pages.values().stream().map(FrozenTexts::page).toList();
    }

    /** As the baseline indexes them: the other names of a term are words of its heading. */
    List<TestCollection.Text> texts() {
        return sections.stream()
                .map(section -> new TestCollection.Text(
                        section.id(),
                        section.title(),
                        section.isGlossary() ? String.join(", ", section.names()) : section.heading(),
                        section.body(),
                        section.language()))
                .toList();
    }

    private static IndexedPage page(List<Section> sections) {
        Section first = sections.get(0);
        String translation = "." + first.language();
        String id = first.page();
        return new IndexedPage(
                id,
                first.curriculum(),
                id.endsWith(translation) ? id.substring(0, id.length() - translation.length()) : id,
                ACCESS,
                first.language(),
                new IndexedPage.Place(first.course(), first.course(), "", id),
                first.title(),
                "/" + id,
                "",
                0,
                sections.stream()
                        .map(section -> new IndexedSection(
                                section.anchor(), section.kind(), section.heading(), section.names(), section.body()))
                        .toList());
    }
}
