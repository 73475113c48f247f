package lms.content.markdown;

import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;
import com.vladsch.flexmark.parser.internal.CommonmarkInlineParser;
import com.vladsch.flexmark.parser.internal.LinkRefProcessorData;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Flexmark's inline parser with linear scans where its own regular expressions take exponential or quadratic time:
 * link labels (flexmark-java issue 573) and inline HTML.
 */
final class LinearInlineParser extends CommonmarkInlineParser {
    /** CommonMark's limit for a link label. */
    private static final int LONGEST_LABEL = 999;

    private static final String NAME = "[a-z][a-z0-9-]*+";
    private static final String VALUE = "(?:[^\"'=<>{}`\\x00-\\x20]++|'[^']*+'|\"[^\"]*+\")";
    private static final String ATTRIBUTE = "(?:\\s++[a-z_:][a-z0-9:._-]*+(?:\\s*+=\\s*+" + VALUE + ")?+)";
    /** Flexmark's own expression with quantifiers that never give back: what it matches is the same. */
    private static final Pattern TAG = Pattern.compile(
            "^(?:<" + NAME + ATTRIBUTE + "*+\\s*+/?>|</" + NAME + "\\s*+>"
                    + "|<!---->|<!--(?:-?[^>-])(?:-?[^-])*+-->|<[?].*?[?]>|<![A-Z]++\\s++[^>]*+>"
                    + "|<!\\[CDATA\\[[\\s\\S]*?]]>)",
            Pattern.CASE_INSENSITIVE);

    private BasedSequence scanned = BasedSequence.NULL;
    private int noCloserFrom = Integer.MAX_VALUE;

    LinearInlineParser(
            DataHolder options,
            BitSet specialCharacters,
            BitSet delimiterCharacters,
            Map<Character, DelimiterProcessor> delimiterProcessors,
            LinkRefProcessorData linkRefProcessors,
            List<InlineParserExtensionFactory> extensions) {
        super(options, specialCharacters, delimiterCharacters, delimiterProcessors, linkRefProcessors, extensions);
    }

    @Override
    public int parseLinkLabel() {
        BasedSequence text = getInput();
        int start = getIndex();
        int last = Math.min(text.length(), start + LONGEST_LABEL + 2);
        if (start >= last || text.charAt(start) != '[') {
            return 0;
        }
        for (int i = start + 1; i < last; i++) {
            char c = text.charAt(i);
            if (c == ']') {
                setIndex(i + 1);
                return i + 1 - start;
            }
            if (c == '[') {
                return 0;
            }
            if (c == '\\') {
                i++;
            }
        }
        return 0;
    }

    /** Raw HTML, which is an error anyway, but what follows it must be found. */
    @Override
    public boolean parseHtmlInline() {
        BasedSequence text = getInput();
        int start = getIndex();
        if (start + 1 >= text.length() || !startsTag(text.charAt(start + 1)) || hasNoCloser(text, start)) {
            return false;
        }
        if (text.indexOf('>', start) < 0) {
            scanned = text;
            noCloserFrom = start;
            return false;
        }
        @Nullable BasedSequence tag = match(TAG);
        if (tag == null) {
            return false;
        }
        appendNode(tag.startsWith("<!--") ? new HtmlInlineComment(tag) : new HtmlInline(tag));
        return true;
    }

    private boolean hasNoCloser(BasedSequence text, int start) {
        return text == scanned && start >= noCloserFrom;
    }

    private static boolean startsTag(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '/' || c == '!' || c == '?';
    }
}
