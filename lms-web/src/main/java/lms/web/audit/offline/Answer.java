package lms.web.audit.offline;

import java.nio.file.Path;
import java.util.Locale;
import lms.web.audit.domain.Verdict;

/**
 * What the check found, for people and for programs.
 *
 * @param heads directory in which signed heads were looked for
 */
public record Answer(Verdict verdict, Path heads) {

    /** Whether nothing is wrong. */
    public boolean isWhole() {
        return verdict.flaw().isEmpty();
    }

    /** Lines for a terminal. */
    public String inWords() {
        String found = verdict.flaw()
                .map(flaw -> "BENT at entry " + flaw.seq() + ": " + words(flaw.kind())
                        + "\nNothing is wrong up to entry " + verdict.whole() + ".")
                .orElseGet(() -> "WHOLE: " + verdict.whole() + " entries.");
        return found + "\n" + signatures();
    }

    private String signatures() {
        return verdict.heads() == 0
                ? "No signed heads in " + heads
                        + ". Without them it cannot be seen that the last entries were cut off by"
                        + " somebody who put an earlier state of the database back."
                : verdict.heads() + " signed heads were compared; they vouch for entries up to " + verdict.signed()
                        + ".";
    }

    private static String words(Verdict.Kind kind) {
        return switch (kind) {
            case CHANGED -> "it was changed after it was noted.";
            case MISSING -> "it was taken out.";
            case INSERTED -> "it was put in and never noted.";
            case SWAPPED -> "another entry stands in its place, and it in another's.";
            case CUT -> "the trail ends before it, and went on.";
            case SIGNATURE -> "the signed head that names it is not ours, or names another link.";
        };
    }

    /** One object: {@code whole}, {@code flaw} (null, or its {@code kind} and {@code entry}), {@code heads}, {@code signed}. */
    public String inJson() {
        String flaw = verdict.flaw()
                .map(found -> "{\"kind\":\"" + found.kind().name().toLowerCase(Locale.ROOT) + "\",\"entry\":"
                        + found.seq() + "}")
                .orElse("null");
        return "{\"whole\":" + verdict.whole() + ",\"flaw\":" + flaw + ",\"heads\":" + verdict.heads() + ",\"signed\":"
                + verdict.signed() + "}";
    }
}
