package lms.content.markdown;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lms.content.document.Position;
import lms.content.finding.Findings;
import lms.content.finding.Rule;

/**
 * Refuses, in one linear pass before parsing, what would make the parser slow or deep. The figures are far above what
 * people write and, at the same time, low enough for the parser to stay under its time limit in the worst case.
 */
final class Guards {
    static final int MAX_FILE = 256 * 1024;
    static final int MAX_PARAGRAPH = 16_000;
    static final int MAX_NESTING = 32;
    /** Of one kind in one paragraph: brackets, emphasis marks, backticks, angle brackets. */
    static final int MAX_MARKS = 1_000;

    private static final int MAX_ACCENTS = 30;
    /** Combining grave accent: nothing before it in Unicode combines. */
    private static final char FIRST_ACCENT = '\u0300';

    private static final String COUNTED = "[*_`<~!";
    /** Place of an ASCII character in {@link #COUNTED}; -1 for all others. */
    private static final int[] KINDS = kinds();

    private static final Pattern CONTAINER_MARK = Pattern.compile("\\G[ \\t]*(?:>|[-+*][ \\t]|\\d{1,9}[.)][ \\t])");
    private static final Pattern LIST_MARK = Pattern.compile("[ \\t]*(?:[-+*]|\\d{1,9}[.)])[ \\t].*");

    private final Findings findings;
    private final int[] marks = new int[COUNTED.length()];
    private int paragraphStart;
    private int paragraphLength;

    private Guards(Findings findings) {
        this.findings = findings;
    }

    /** Whether the text may be parsed; otherwise the findings say why not. */
    static boolean admit(String text, Findings findings) {
        return new Guards(findings).admits(text);
    }

    private boolean admits(String text) {
        if (text.length() > MAX_FILE) {
            findings.add(Rule.F02, Position.START, "the file is larger than 256 KB", "Split it into several lessons");
            return false;
        }
        if (text.indexOf('\0') >= 0) {
            findings.add(Rule.F01, Position.START, "the file contains a NUL character", "Save it as plain UTF-8 text");
            return false;
        }
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (!admitsLine(lines[i], i + 1)) {
                return false;
            }
        }
        return true;
    }

    private boolean admitsLine(String line, int number) {
        if (line.isBlank()) {
            paragraphLength = 0;
            Arrays.fill(marks, 0);
            return true;
        }
        if (paragraphLength == 0) {
            paragraphStart = number;
        }
        paragraphLength += line.length() + 1;
        return admitsLength() && admitsNesting(line, number) && admitsMarks(line) && admitsAccents(line, number);
    }

    private boolean admitsLength() {
        if (paragraphLength <= MAX_PARAGRAPH) {
            return true;
        }
        return refuse(
                Rule.F02,
                paragraphStart,
                "this paragraph is longer than 16,000 characters",
                "Break it up with blank lines");
    }

    private boolean admitsNesting(String line, int number) {
        int indent = indent(line);
        if (Character.isLetter(line.charAt(indent))) {
            return true;
        }
        Matcher matcher = CONTAINER_MARK.matcher(line);
        int depth = 0;
        while (matcher.find()) {
            depth++;
        }
        boolean deepItem = indent > 4 * MAX_NESTING && LIST_MARK.matcher(line).matches();
        if (depth <= MAX_NESTING && !deepItem) {
            return true;
        }
        return refuse(Rule.F03, number, "quotes or lists are nested deeper than 32 levels", "Use fewer levels");
    }

    private boolean admitsMarks(String line) {
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c > ' ' && c < KINDS.length && KINDS[c] >= 0 && ++marks[KINDS[c]] > MAX_MARKS) {
                String message = "this paragraph has more than 1,000 of the character '" + c + "'";
                return refuse(Rule.F02, paragraphStart, message, "Break it up with blank lines");
            }
        }
        return true;
    }

    /** Java's word boundary looks back over all accents of a letter, so a long run of them takes quadratic time. */
    private boolean admitsAccents(String line, int number) {
        int run = 0;
        for (int i = 0; i < line.length(); i++) {
            run = isAccent(line.charAt(i)) ? run + 1 : 0;
            if (run > MAX_ACCENTS) {
                return refuse(Rule.F02, number, "a letter carries more than 30 accents", "Delete the stray accents");
            }
        }
        return true;
    }

    private static boolean isAccent(char c) {
        if (c < FIRST_ACCENT) {
            return false;
        }
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
    }

    private static int[] kinds() {
        int[] kinds = new int[128];
        for (char c = 0; c < kinds.length; c++) {
            kinds[c] = COUNTED.indexOf(c);
        }
        return kinds;
    }

    private static int indent(String line) {
        int indent = 0;
        while (indent < line.length() && (line.charAt(indent) == ' ' || line.charAt(indent) == '\t')) {
            indent++;
        }
        return indent;
    }

    private boolean refuse(Rule rule, int line, String message, String hint) {
        findings.add(rule, new Position(line, 1), message, hint);
        return false;
    }
}
