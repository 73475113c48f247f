package lms.content.markdown;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lms.content.document.Block;
import lms.content.document.Block.Callout.Kind;
import lms.content.document.Inline;
import lms.content.finding.DidYouMean;
import lms.content.finding.Findings;
import lms.content.finding.Rule;

/** Sees the callout in a quote that begins with {@code [!NOTE]}. */
final class CalloutReader {
    private static final Pattern MARK = Pattern.compile("\\[!([A-Za-z]+)](.*)", Pattern.DOTALL);
    private static final List<String> KINDS =
            Arrays.stream(Kind.values()).map(Kind::name).toList();

    private final Findings findings;

    CalloutReader(Findings findings) {
        this.findings = findings;
    }

    /** A callout; the quote itself where it is none. */
    Block read(Block.Quote quote) {
        if (quote.children().isEmpty() || !(quote.children().get(0) instanceof Block.Paragraph first)) {
            return quote;
        }
        if (!(first.text().get(0) instanceof Inline.Text text)) {
            return quote;
        }
        Matcher matcher = MARK.matcher(text.value());
        return matcher.matches() ? callout(quote, first, matcher) : quote;
    }

    private Block callout(Block.Quote quote, Block.Paragraph first, Matcher matcher) {
        String name = matcher.group(1).toUpperCase(Locale.ROOT);
        Optional<Kind> kind = Arrays.stream(Kind.values())
                .filter(value -> value.name().equals(name))
                .findFirst();
        if (kind.isEmpty()) {
            findings.add(
                    Rule.D01,
                    first.at(),
                    "there is no callout called '" + matcher.group(1) + "'",
                    DidYouMean.hint(name, KINDS));
            return quote;
        }
        boolean alone = matcher.group(2).isBlank()
                && (first.text().size() == 1 || first.text().get(1) instanceof Inline.LineBreak);
        if (!alone) {
            findings.add(
                    Rule.D01, first.at(), "'[!" + name + "]' has to stand alone", "Put the text into the next line");
        }
        return new Block.Callout(quote.at(), kind.get(), withoutMark(quote, first));
    }

    private static List<Block> withoutMark(Block.Quote quote, Block.Paragraph first) {
        List<Block> blocks =
                new ArrayList<>(quote.children().subList(1, quote.children().size()));
        if (first.text().size() > 2) {
            blocks.add(
                    0,
                    new Block.Paragraph(
                            first.at(), first.text().subList(2, first.text().size())));
        }
        return blocks;
    }
}
