package lms.launcher;

/** Says to the person at the terminal why a command does not go on; shown without a stack trace. */
final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int exitCode;

    private Refusal(String sentence, int exitCode) {
        super(sentence);
        this.exitCode = exitCode;
    }

    /** The command cannot run as it was called or set: exit code 2. */
    static Refusal cannotRun(String sentence) {
        return new Refusal(sentence, Main.CANNOT_RUN);
    }

    /** The command tried and did not succeed: exit code 1. */
    static Refusal failed(String sentence) {
        return new Refusal(sentence, Main.FAILED);
    }

    int exitCode() {
        return exitCode;
    }
}
