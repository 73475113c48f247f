package lms.content.glossary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lms.content.document.Block;
import lms.content.document.Inline;
import lms.content.document.PlainText;

/**
 * The line {@code Also: AGM, annual general meetings} under a term, {@code Hefyd:} in Welsh, and the definition without
 * it. The line may stand by itself or begin the first paragraph.
 */
record OtherForms(List<String> names, List<Block> definition) {
    private static final Pattern LINE = Pattern.compile("(?:Also|Hefyd):(.*)");

    OtherForms {
        names = List.copyOf(names);
        definition = List.copyOf(definition);
    }

    static OtherForms of(List<Block> under) {
        if (under.isEmpty() || !(under.get(0) instanceof Block.Paragraph first)) {
            return new OtherForms(List.of(), under);
        }
        int end = lineEnd(first.text());
        Matcher line = LINE.matcher(PlainText.of(first.text().subList(0, end)));
        return line.matches()
                ? new OtherForms(names(line.group(1)), withoutLine(under, first, end))
                : new OtherForms(List.of(), under);
    }

    private static int lineEnd(List<Inline> text) {
        int end = 0;
        while (end < text.size() && !(text.get(end) instanceof Inline.LineBreak)) {
            end++;
        }
        return end;
    }

    private static List<String> names(String listed) {
        return Arrays.stream(listed.split(","))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    private static List<Block> withoutLine(List<Block> under, Block.Paragraph first, int end) {
        List<Block> rest = new ArrayList<>(under.subList(1, under.size()));
        if (end + 1 < first.text().size()) {
            List<Inline> text = first.text().subList(end + 1, first.text().size());
            rest.add(0, new Block.Paragraph(first.at(), text));
        }
        return rest;
    }
}
