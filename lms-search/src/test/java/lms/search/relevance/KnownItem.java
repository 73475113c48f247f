package lms.search.relevance;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A heading that somebody remembers, with the places where it stands.
 *
 * @param text the heading, or the term of a glossary
 * @param language BCP 47 tag
 * @param targets ids of the sections under that heading
 */
public record KnownItem(String text, String language, Set<String> targets) {
    private static final int WANTED = 1_500;
    private static final long SEED = 20261122;

    /** A heading that stands in more places than this, such as "Key points", leads nowhere. */
    private static final int MOST_PLACES = 3;

    /** Shorter words are not mistyped, so that the same headings can be sought with and without a mistake. */
    private static final Pattern LONG_WORD = Pattern.compile("\\p{L}{" + Typos.SHORTEST_WORD + "}");

    public KnownItem {
        targets = Set.copyOf(targets);
    }

    /** Drawn from the headings and terms of the texts, the same ones each time. */
    public static List<KnownItem> draw(FrozenTexts texts) {
        Map<String, KnownItem> items = new LinkedHashMap<>();
        for (Section section : texts.sections()) {
            String key = section.language() + " " + section.heading().toLowerCase(Locale.ROOT);
            KnownItem item = new KnownItem(section.heading(), section.language(), Set.of(section.id()));
            items.merge(key, item, KnownItem::with);
        }
        List<KnownItem> drawn = new ArrayList<>(items.values().stream()
                .filter(item -> item.targets().size() <= MOST_PLACES)
                .filter(item -> LONG_WORD.matcher(item.text()).find())
                .toList());
        Collections.shuffle(drawn, new Random(SEED));
        return List.copyOf(drawn.subList(0, Math.min(WANTED, drawn.size())));
    }

    private KnownItem with(KnownItem other) {
        Set<String> all = new HashSet<>(targets);
        all.addAll(other.targets);
        return new KnownItem(text, language, all);
    }

    /** How well the items are found with so many mistakes in each, the same ones each time. */
    public static Figures measure(List<KnownItem> items, Finder finder, int mistakes) {
        Random random = new Random(SEED + mistakes);
        List<Figures> figures = new ArrayList<>();
        for (KnownItem item : items) {
            String typed = Typos.in(item.text(), mistakes, random);
            figures.add(Figures.of(item.targets(), finder.find(typed, item.language())));
        }
        return Figures.mean(figures);
    }
}
