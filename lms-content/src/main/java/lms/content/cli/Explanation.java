package lms.content.cli;

import java.util.List;
import lms.content.guide.RuleExample;
import lms.content.guide.RuleGuide;

/** A rule for people at a screen. */
final class Explanation {
    private static final int MOST_LINES = 40;

    private final Paint paint;
    private final int columns;

    Explanation(Paint paint, int columns) {
        this.paint = paint;
        this.columns = Math.min(columns, 100);
    }

    String of(RuleGuide guide) {
        StringBuilder out = new StringBuilder();
        String severity = guide.rule().severity().key();
        out.append(paint.severity(guide.rule().severity(), guide.rule().name() + " (" + severity + ")"))
                .append(paint.strong(" " + guide.rule().meaning()))
                .append("\n\n");
        out.append(wrapped("Why: " + guide.why()));
        out.append(wrapped("How to mend it: " + guide.mend()));
        append(out, "This breaks it:", guide.examples(false));
        append(out, "This keeps it:", guide.examples(true));
        return out.toString();
    }

    private void append(StringBuilder out, String title, List<RuleExample> examples) {
        examples.stream().findFirst().ifPresent(example -> {
            out.append(paint.strong(title)).append("\n\n");
            example.parts().forEach(part -> append(out, part));
        });
    }

    private void append(StringBuilder out, RuleExample.Part part) {
        switch (part.kind()) {
            case BODY -> {}
            case FILE -> out.append("  ").append(paint.faint(part.path())).append("\n\n");
            case BYTES ->
                out.append("  ").append(paint.faint(part.path() + ", as bytes")).append("\n\n");
            case MISSING ->
                out.append("  ")
                        .append(paint.faint(part.path() + " is missing"))
                        .append("\n");
        }
        part.shown()
                .stripTrailing()
                .lines()
                .limit(MOST_LINES)
                .forEach(line -> out.append(("    " + line).stripTrailing()).append('\n'));
        out.append('\n');
    }

    private String wrapped(String text) {
        StringBuilder out = new StringBuilder();
        int length = 0;
        for (String word : text.split(" ", -1)) {
            boolean fits = length + 1 + word.length() <= columns;
            out.append(length == 0 ? "" : fits ? " " : "\n").append(word);
            length = length == 0 || !fits ? word.length() : length + 1 + word.length();
        }
        return out.append("\n\n").toString();
    }
}
