package lms.content.source;

import java.util.List;
import java.util.stream.Collectors;

/** An archive is not taken. Nothing of it was kept. */
public final class ArchiveRefused extends Exception {
    private static final long serialVersionUID = 1L;

    /** More would tell nobody anything new. */
    private static final int MOST_PROBLEMS = 20;

    private final transient List<Problem> problems;

    /** With at least one problem; the first few are kept. */
    ArchiveRefused(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
        this.problems = problems.stream().limit(MOST_PROBLEMS).toList();
    }

    ArchiveRefused(Problem problem) {
        this(List.of(problem));
    }

    /** What is wrong, in the order of the archive. */
    public List<Problem> problems() {
        return problems;
    }

    /**
     * What is wrong with an entry.
     *
     * @param entry its name as it stands in the archive, made printable; empty for the archive as a whole
     * @param message what is wrong, as a sentence without its full stop
     * @param hint how to mend it
     */
    public record Problem(String entry, String message, String hint) {
        private static final int LONGEST_NAME = 200;

        public Problem {
            String printable = entry.replaceAll("\\p{Cntrl}", "\uFFFD");
            entry = printable.length() > LONGEST_NAME ? printable.substring(0, LONGEST_NAME) + "…" : printable;
        }

        static Problem whole(String message, String hint) {
            return new Problem("", message, hint);
        }

        @Override
        public String toString() {
            return (entry.isEmpty() ? "" : entry + ": ") + message + "; " + hint;
        }
    }
}
