package lms.content.markdown;

import com.vladsch.flexmark.ext.autolink.AutolinkExtension;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.core.ReferencePreProcessorFactory;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.time.Duration;
import java.util.List;
import lms.content.document.Document;
import lms.content.document.Position;
import lms.content.finding.Findings;
import lms.content.finding.Rule;

/** Parses the body of a file into our own tree. May be shared by threads. */
public final class MarkdownParser {
    private static final ParserWorkers WORKERS =
            new ParserWorkers(Runtime.getRuntime().availableProcessors(), Duration.ofSeconds(2));
    private static final Parser PARSER = newParser();

    /**
     * Parses a text. What cannot be parsed within the limits gives an empty document and a finding.
     *
     * @param file the whole file: places are counted in it
     * @param bodyStart offset where the Markdown begins
     */
    public Document parse(String file, int bodyStart, Findings findings) {
        if (!Guards.admit(file, findings)) {
            return Document.EMPTY;
        }
        Findings found = Findings.empty().in(findings.file());
        try {
            Document document = WORKERS.run(() -> parseHere(file, bodyStart, found));
            findings.addAll(found.sorted());
            return document;
        } catch (ParserWorker.Failed e) {
            findings.add(
                    Rule.F07,
                    Position.START,
                    "this text cannot be parsed: " + e.getMessage(),
                    "Look for long runs of brackets, quotes or emphasis marks and make them shorter");
            return Document.EMPTY;
        }
    }

    private static Document parseHere(String file, int bodyStart, Findings findings) {
        BasedSequence body = BasedSequence.of(file).subSequence(bodyStart);
        return new TreeBuilder(new LineIndex(file), findings, PARSER.parse(body)).build();
    }

    /** Flexmark with the replacements that make it safe, and with our directives. */
    static Parser newParser() {
        return Parser.builder(options())
                .customInlineParserFactory(LinearInlineParser::new)
                // a custom inline parser silently loses reference definitions without this
                .paragraphPreProcessorFactory(new ReferencePreProcessorFactory())
                .customBlockParserFactory(new DirectiveFactory())
                .build();
    }

    /** What of Markdown the format has. */
    static DataHolder options() {
        return new MutableDataSet()
                .set(
                        Parser.EXTENSIONS,
                        List.of(
                                TablesExtension.create(),
                                StrikethroughExtension.create(),
                                TaskListExtension.create(),
                                AutolinkExtension.create()))
                .set(Parser.HTML_BLOCK_PARSER, false)
                .set(TablesExtension.COLUMN_SPANS, false)
                .set(TablesExtension.APPEND_MISSING_COLUMNS, true)
                .set(TablesExtension.DISCARD_EXTRA_COLUMNS, true)
                .set(TablesExtension.HEADER_SEPARATOR_COLUMN_MATCH, true)
                .set(TablesExtension.MIN_SEPARATOR_DASHES, 1)
                .set(TablesExtension.MIN_HEADER_ROWS, 1)
                .set(TablesExtension.MAX_HEADER_ROWS, 1)
                .set(TablesExtension.WITH_CAPTION, false);
    }
}
