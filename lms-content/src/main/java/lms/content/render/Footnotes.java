package lms.content.render;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lms.content.Heading;
import lms.content.document.Block;
import lms.content.document.Document;

/**
 * The footnotes of one text. They are numbered in the order in which the reader meets their marks, and only those are
 * printed whose mark was: a note to what somebody may not see is not seen either.
 */
final class Footnotes {
    static final Footnotes NONE = new Footnotes(Document.EMPTY);
    /** Neither a block's id nor, but for strange names, a heading's has an underscore. */
    private static final String SECTION = "fn_notes";

    private final Map<String, Block.Footnote> byLabel = new HashMap<>();
    /** Labels whose mark was printed, in that order: the first has the number 1. */
    private final List<String> met = new ArrayList<>();

    private final Map<String, Integer> numbers = new HashMap<>();
    /** How many marks were printed for each label. */
    private final Map<String, Integer> marks = new HashMap<>();

    /** @param text no more of it than the reader may see */
    Footnotes(Document text) {
        text.walk().forEach(block -> {
            if (block instanceof Block.Footnote footnote) {
                byLabel.putIfAbsent(footnote.label(), footnote);
            }
        });
    }

    /** Prints the mark, if it points to a footnote. */
    void mark(String label, Html out, Words words) {
        if (!byLabel.containsKey(label)) {
            return;
        }
        int count = marks.merge(label, 1, Integer::sum);
        if (count == 1) {
            met.add(label);
            numbers.put(label, met.size());
        }
        int number = numbers.getOrDefault(label, 0);
        out.open("sup")
                .element(
                        "a",
                        Integer.toString(number),
                        "href",
                        "#fn_" + number,
                        "id",
                        backId(number, count),
                        "class",
                        "footnote-mark",
                        "aria-label",
                        words.text("footnote", Integer.toString(number)))
                .close("sup");
    }

    /** Prints the notes that were pointed to, and those that they point to. */
    void write(Sheet sheet, BlockWriter blocks) {
        if (met.isEmpty()) {
            return;
        }
        Html out = sheet.out();
        String title = sheet.words().text("footnotes");
        sheet.passages().start(new Heading(2, SECTION, title));
        out.open("section", "class", "footnotes", "id", SECTION, "aria-labelledby", SECTION + "-title");
        out.element("h2", title, "id", SECTION + "-title").newLine().open("ol").newLine();
        for (int number = 1; number <= met.size(); number++) {
            String label = met.get(number - 1);
            out.open("li", "id", "fn_" + number);
            Optional.ofNullable(byLabel.get(label)).ifPresent(footnote -> blocks.write(footnote.children()));
            back(label, number, sheet);
            out.close("li").newLine();
        }
        out.close("ol").close("section").newLine();
    }

    private void back(String label, int number, Sheet sheet) {
        sheet.out().open("p", "class", "footnote-back");
        for (int count = 1; count <= marks.getOrDefault(label, 0); count++) {
            String words = sheet.words().text("footnote.back", Integer.toString(number));
            sheet.out()
                    .text(count == 1 ? "" : " ")
                    .element("a", "\u21a9", "href", "#" + backId(number, count), "aria-label", words);
        }
        sheet.out().close("p");
    }

    private static String backId(int number, int count) {
        return "fnref_" + number + (count == 1 ? "" : "-" + count);
    }
}
