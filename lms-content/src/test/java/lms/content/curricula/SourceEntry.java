package lms.content.curricula;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import lms.content.document.Block;
import lms.content.document.Document;
import lms.content.document.Inline;
import lms.content.document.InlineWalk;
import lms.content.document.PlainText;

/**
 * One entry of a lesson's {@code :::reading}. It ends with "Seen 21 November 2026." and has an address whose text
 * somebody read on that day, or it ends with "Unchecked." and has none.
 *
 * @param text plain, without what is said of its state
 * @param address where it was seen
 * @param state what the entry says of itself; empty where it says nothing
 */
record SourceEntry(String text, Optional<String> address, Optional<State> state) {
    private static final Pattern SEEN = Pattern.compile("(?s)(.*?)\\s*(?:Seen|Gwelwyd) (\\d{1,2} \\p{L}+ 20\\d\\d)\\.");
    private static final Pattern UNCHECKED = Pattern.compile("(?s)(.*?)\\s*(?:Unchecked|Heb ei wirio)\\.");
    private static final Pattern YEAR = Pattern.compile("\\b(1[5-9]|20)\\d\\d\\b|\\bundated\\b|\\bdiddyddiad\\b");

    /** Whether somebody looked. */
    sealed interface State {}

    /** @param on the day, as the entry writes it */
    record Seen(String on) implements State {}

    record Unchecked() implements State {}

    /** Every entry of the lesson, in its order, but for those that lead to other lessons. */
    static List<SourceEntry> of(Document lesson) {
        return lesson.directives("reading")
                .flatMap(reading -> reading.children().stream())
                .flatMap(block -> block instanceof Block.Listing list ? list.items().stream() : Stream.empty())
                .filter(item -> targets(item).noneMatch(target -> !target.contains(":")))
                .map(SourceEntry::of)
                .toList();
    }

    private static Stream<String> targets(Block.Item item) {
        return item.blocks().stream()
                .flatMap(InlineWalk::of)
                .filter(Inline.Link.class::isInstance)
                .map(link -> ((Inline.Link) link).target());
    }

    private static SourceEntry of(Block.Item item) {
        String text = PlainText.ofBlocks(item.blocks());
        Optional<String> address =
                targets(item).filter(target -> target.startsWith("http")).findFirst();
        Matcher seen = SEEN.matcher(text);
        if (seen.matches()) {
            return new SourceEntry(seen.group(1), address, Optional.of(new Seen(seen.group(2))));
        }
        Matcher unchecked = UNCHECKED.matcher(text);
        return unchecked.matches()
                ? new SourceEntry(unchecked.group(1), address, Optional.of(new Unchecked()))
                : new SourceEntry(text, address, Optional.empty());
    }

    /** What is wrong with it; empty where nothing is. */
    Optional<String> fault() {
        if (state.isEmpty()) {
            return Optional.of("does not end with \"Seen 21 November 2026.\" or \"Unchecked.\": " + text);
        }
        if (state.get() instanceof Seen && address.isEmpty()) {
            return Optional.of("was seen, but has no address: " + text);
        }
        if (state.get() instanceof Unchecked && address.isPresent()) {
            return Optional.of("has an address that nobody has seen: " + text);
        }
        return YEAR.matcher(text).find() ? Optional.empty() : Optional.of("has no year: " + text);
    }
}
