package lms.content.markdown;

import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;
import com.vladsch.flexmark.parser.internal.CommonmarkInlineParser;
import com.vladsch.flexmark.parser.internal.LinkRefProcessorData;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.BitSet;
import java.util.List;
import java.util.Map;

/**
 * Flexmark's inline parser with linear scans where its own regular expressions take exponential or quadratic time:
 * link labels (flexmark-java issue 573) and inline HTML.
 */
final class LinearInlineParser extends CommonmarkInlineParser {
    /** CommonMark's limit for a link label. */
    private static final int LONGEST_LABEL = 999;

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

    /** Takes everything from an opening to the next closing angle bracket: raw HTML is an error anyway. */
    @Override
    public boolean parseHtmlInline() {
        BasedSequence text = getInput();
        int start = getIndex();
        if (start + 1 >= text.length() || !startsTag(text.charAt(start + 1)) || hasNoCloser(text, start)) {
            return false;
        }
        int end = text.indexOf('>', start);
        if (end < 0) {
            scanned = text;
            noCloserFrom = start;
            return false;
        }
        appendNode(new HtmlInline(text.subSequence(start, end + 1)));
        setIndex(end + 1);
        return true;
    }

    private boolean hasNoCloser(BasedSequence text, int start) {
        return text == scanned && start >= noCloserFrom;
    }

    private static boolean startsTag(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '/' || c == '!' || c == '?';
    }
}
