package lms.content.fix;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lms.content.Replacement;

/** Finds the places in a text at which replacements are to be made. */
final class EditPlaces {
    private final String text;

    EditPlaces(String text) {
        this.text = text;
    }

    /** The edits for all of them; empty when one does not find what it wants to replace. */
    Optional<List<TextEdit>> of(List<Replacement> repair) {
        List<TextEdit> edits = new ArrayList<>();
        for (Replacement one : repair) {
            Optional<TextEdit> edit = of(one);
            if (edit.isEmpty()) {
                return Optional.empty();
            }
            edits.add(edit.get());
        }
        return Optional.of(edits);
    }

    private Optional<TextEdit> of(Replacement one) {
        int start = 0;
        for (int line = 1; line < one.line(); line++) {
            start = text.indexOf('\n', start) + 1;
            if (start == 0) {
                return Optional.empty();
            }
        }
        int end = text.indexOf('\n', start);
        int lineLength = text.codePointCount(start, end < 0 ? text.length() : end);
        if (one.column() > lineLength + 1) {
            return Optional.empty();
        }
        int from = text.offsetByCodePoints(start, one.column() - 1);
        int found = text.indexOf(one.written(), from);
        boolean here = found >= 0 && (end < 0 || found + one.written().length() <= end);
        // a line ends like the one before it
        String instead = text.startsWith("\r\n", found - 2) ? one.instead().replace("\n", "\r\n") : one.instead();
        return here ? Optional.of(new TextEdit(found, one.written().length(), instead)) : Optional.empty();
    }
}
