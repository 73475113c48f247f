package lms.content.markdown;

import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A footnote in Flexmark's tree. Flexmark has an extension for footnotes, but its expressions take cubic time on a line
 * of blanks.
 */
final class FootnoteNode extends Block {
    private static final String LABEL = "\\[\\^([^\\[\\]\\s]{1,64})]";
    private static final Pattern MARK = Pattern.compile(LABEL);
    private static final Pattern OPENING = Pattern.compile(LABEL + ":[ \\t]?");

    private final BasedSequence opening;
    private final String label;

    private FootnoteNode(BasedSequence opening, String label) {
        super(opening);
        this.opening = opening;
        this.label = label;
    }

    /** @param line from its first character that is no space */
    static Optional<FootnoteNode> opened(BasedSequence line) {
        if (!line.startsWith("[^")) {
            return Optional.empty();
        }
        Matcher matcher = OPENING.matcher(line);
        return matcher.lookingAt()
                ? Optional.of(new FootnoteNode(line.subSequence(0, matcher.end()), matcher.group(1)))
                : Optional.empty();
    }

    /** The label, if the text is a mark and nothing else. */
    static Optional<String> mark(CharSequence text) {
        Matcher matcher = MARK.matcher(text);
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    String label() {
        return label;
    }

    /** Offset of the bracket. */
    int openingOffset() {
        return opening.getStartOffset();
    }

    int openingLength() {
        return opening.length();
    }

    @Override
    public BasedSequence[] getSegments() {
        return new BasedSequence[] {opening};
    }
}
