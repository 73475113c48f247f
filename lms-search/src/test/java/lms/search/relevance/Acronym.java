package lms.search.relevance;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An acronym of the glossaries.
 *
 * @param text such as {@code AGM}
 * @param language BCP 47 tag of the entry
 * @param entries ids of the entries that have it as a name
 * @param elsewhere ids of lesson sections that write one of the other names; empty when a lesson writes the acronym
 *     itself, so that only knowing what it stands for leads there
 */
public record Acronym(String text, String language, Set<String> entries, Set<String> elsewhere) {
    private static final Pattern TWO_CAPITALS =
            Pattern.compile("(?=.*\\p{Lu})[^\\s.-]*[\\p{Lu}0-9][^\\s.-]*[\\p{Lu}0-9]\\p{Ll}?");

    public Acronym {
        entries = Set.copyOf(entries);
        elsewhere = Set.copyOf(elsewhere);
    }

    public static List<Acronym> of(FrozenTexts texts) {
        Map<String, List<Section>> byName = new LinkedHashMap<>();
        for (Section entry : texts.only(Section::isGlossary).sections()) {
            names(entry)
                    .filter(name -> TWO_CAPITALS.matcher(name).matches() && !name.endsWith("s"))
                    .forEach(name -> byName.computeIfAbsent(entry.language() + " " + name, key -> new ArrayList<>())
                            .add(entry));
        }
        Map<String, String> lessons = texts.only(section -> !section.isGlossary()).sections().stream()
                .collect(Collectors.toMap(Section::id, Acronym::whole));
        return byName.entrySet().stream()
                .map(same -> acronym(same.getKey().substring(same.getKey().indexOf(' ') + 1), same.getValue(), lessons))
                .toList();
    }

    /** How well the acronyms, as queries, lead to some of their sections. */
    static Figures measure(List<Acronym> acronyms, Function<Acronym, Set<String>> targets, Finder finder) {
        return Figures.mean(acronyms.stream()
                .map(acronym -> Figures.of(targets.apply(acronym), finder.find(acronym.text(), acronym.language())))
                .toList());
    }

    private static Acronym acronym(String text, List<Section> entries, Map<String, String> lessons) {
        boolean written = lessons.values().stream().anyMatch(lesson -> has(lesson, text));
        List<String> others = entries.stream()
                .flatMap(Acronym::names)
                .filter(name -> !name.equals(text))
                .toList();
        Set<String> elsewhere = lessons.entrySet().stream()
                .filter(lesson -> !written && others.stream().anyMatch(name -> has(lesson.getValue(), name)))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        return new Acronym(
                text,
                entries.get(0).language(),
                entries.stream().map(Section::id).collect(Collectors.toSet()),
                elsewhere);
    }

    private static Stream<String> names(Section entry) {
        return Stream.concat(Stream.of(entry.heading()), entry.names().stream());
    }

    private static String whole(Section section) {
        return (section.title() + "\n" + section.heading() + "\n" + section.body()).toLowerCase(Locale.ROOT);
    }

    /** Whether the text, in lower case, has the name or its plural as words of their own. */
    private static boolean has(String text, String name) {
        String small = name.toLowerCase(Locale.ROOT);
        return text.contains(small)
                && Pattern.compile("(?<!\\w)" + Pattern.quote(small) + "s?(?!\\w)")
                        .matcher(text)
                        .find();
    }
}
