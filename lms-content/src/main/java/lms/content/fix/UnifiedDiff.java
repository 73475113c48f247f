package lms.content.fix;

import java.util.ArrayList;
import java.util.List;

/** Writes the difference of two texts the way that {@code diff -u} does. */
final class UnifiedDiff {
    private static final int CONTEXT = 3;
    private static final String NO_END = "\n\\ No newline at end of file\n";

    private final List<String> old;
    private final List<String> fresh;
    private final List<Step> steps = new ArrayList<>();

    private UnifiedDiff(List<String> old, List<String> fresh) {
        this.old = old;
        this.fresh = fresh;
    }

    /**
     * One line of the way from the old text to the new one.
     *
     * @param sign {@code ' '} where both have it, {@code '-'} where it goes, {@code '+'} where it comes
     * @param from index of the line in the old text, or of the next one
     * @param to index of the line in the new text, or of the next one
     */
    private record Step(char sign, int from, int to) {
        boolean isChange() {
            return sign != ' ';
        }
    }

    /** The difference, headed by the file's name; empty when there is none. */
    static String of(String file, String before, String after) {
        UnifiedDiff diff = new UnifiedDiff(lines(before), lines(after));
        diff.walk();
        StringBuilder out = new StringBuilder();
        int start = diff.nextChange(0);
        while (start < diff.steps.size()) {
            int last = diff.lastOfHunk(start);
            int end = Math.min(diff.steps.size(), last + 1 + CONTEXT);
            diff.writeHunk(diff.steps.subList(Math.max(0, start - CONTEXT), end), out);
            start = diff.nextChange(last + 1);
        }
        return out.isEmpty() ? "" : "--- " + file + "\n+++ " + file + "\n" + out;
    }

    /** Lines with their ends. */
    private static List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            int next = end < 0 ? text.length() : end + 1;
            lines.add(text.substring(start, next));
            start = next;
        }
        return lines;
    }

    /** Goes through both texts together; where they part, on to the nearest pair of lines that are equal again. */
    private void walk() {
        int from = 0;
        int to = 0;
        while (from < old.size() || to < fresh.size()) {
            int apart = 0;
            int gone = 0;
            while (!meet(from + gone, to + apart - gone)) {
                gone = gone < apart ? gone + 1 : 0;
                apart += gone == 0 ? 1 : 0;
            }
            for (int i = 0; i < gone; i++) {
                steps.add(new Step('-', from++, to));
            }
            for (int i = gone; i < apart; i++) {
                steps.add(new Step('+', from, to++));
            }
            if (from < old.size()) {
                steps.add(new Step(' ', from++, to++));
            }
        }
    }

    /** Whether both have the same line there, or both end there. Empty lines are alike everywhere: the next one counts. */
    private boolean meet(int from, int to) {
        int next = 0;
        while (isSame(from + next, to + next) && old.get(from + next).isBlank()) {
            next++;
        }
        return isSame(from + next, to + next) || (from + next == old.size() && to + next == fresh.size());
    }

    private boolean isSame(int from, int to) {
        return from < old.size() && to < fresh.size() && old.get(from).equals(fresh.get(to));
    }

    private int nextChange(int start) {
        int index = start;
        while (index < steps.size() && !steps.get(index).isChange()) {
            index++;
        }
        return index;
    }

    /** The last change that is so near to the one before it that their surroundings touch. */
    private int lastOfHunk(int first) {
        int last = first;
        int next = nextChange(last + 1);
        while (next < steps.size() && next - last <= 2 * CONTEXT + 1) {
            last = next;
            next = nextChange(last + 1);
        }
        return last;
    }

    private void writeHunk(List<Step> hunk, StringBuilder out) {
        long gone = hunk.stream().filter(step -> step.sign() != '+').count();
        long come = hunk.stream().filter(step -> step.sign() != '-').count();
        Step first = hunk.get(0);
        out.append("@@ -").append(range(first.from(), gone));
        out.append(" +").append(range(first.to(), come)).append(" @@\n");
        for (Step step : hunk) {
            String line = step.sign() == '+' ? fresh.get(step.to()) : old.get(step.from());
            out.append(step.sign());
            out.append(line.endsWith("\n") ? line : line + NO_END);
        }
    }

    /** Lines count from 1; an empty range names the line before it. */
    private static String range(int start, long count) {
        return (count == 0 ? start : start + 1) + "," + count;
    }
}
