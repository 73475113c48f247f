package lms.content.fix;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.TreeSet;

/**
 * A change of a text.
 *
 * @param offset where it begins, in UTF-16 units from 0
 * @param length how many units are replaced; 0 to insert
 * @param replacement what stands there afterwards
 */
record TextEdit(int offset, int length, String replacement) {
    private static final Comparator<TextEdit> BY_PLACE = Comparator.comparingInt(TextEdit::offset)
            .thenComparingInt(TextEdit::length)
            .thenComparing(TextEdit::replacement);

    private int end() {
        return offset + length;
    }

    /**
     * The text with all changes made at once; equal ones count once. Everything outside of them stays as it is.
     *
     * @return empty when two changes want the same place
     */
    static Optional<String> applyAll(String text, Collection<TextEdit> edits) {
        TreeSet<TextEdit> sorted = new TreeSet<>(BY_PLACE);
        sorted.addAll(edits);
        StringBuilder out = new StringBuilder();
        int done = 0;
        for (TextEdit edit : sorted) {
            if (edit.offset() < done || edit.end() > text.length()) {
                return Optional.empty();
            }
            out.append(text, done, edit.offset()).append(edit.replacement());
            done = edit.end();
        }
        return Optional.of(out.append(text, done, text.length()).toString());
    }
}
