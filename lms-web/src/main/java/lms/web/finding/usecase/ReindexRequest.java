package lms.web.finding.usecase;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/**
 * How somebody at the command line asks the running server to make its index anew, and hears how far that is: two small
 * files in the data directory, which the operator alone can write.
 */
public final class ReindexRequest {

    private static final String REQUEST = "reindex.request";
    private static final String PROGRESS = "reindex.progress";

    private final Path data;

    /** In the data directory of a site. */
    public ReindexRequest(Path data) {
        this.data = data;
    }

    /** Asks; what was said about an earlier request is forgotten. */
    public void ask() {
        try {
            Files.deleteIfExists(data.resolve(PROGRESS));
            Files.writeString(data.resolve(REQUEST), "lms reindex\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How far the server has come; empty before it has begun. */
    public Optional<Progress> progress() {
        try {
            return Optional.of(Progress.of(Files.readString(data.resolve(PROGRESS))));
        } catch (java.nio.file.NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What was under way when the server ended is not under way any more. */
    void forgetProgress() {
        try {
            Files.deleteIfExists(data.resolve(PROGRESS));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether somebody has asked; they have been heard then. */
    boolean take() {
        try {
            return Files.deleteIfExists(data.resolve(REQUEST));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Tells whoever asked. A reader never sees half of it. */
    void tell(Progress progress) {
        try {
            Path whole = Files.writeString(data.resolve(PROGRESS + ".new"), progress.text());
            Files.move(whole, data.resolve(PROGRESS), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * How far it is.
     *
     * @param done curricula that are in the new index
     * @param total curricula in all
     */
    public record Progress(State state, int done, int total) {

        static Progress of(String text) {
            String[] words = text.strip().split(" ", 3);
            return new Progress(State.valueOf(words[0]), Integer.parseInt(words[1]), Integer.parseInt(words[2]));
        }

        String text() {
            return state + " " + done + " " + total + "\n";
        }
    }

    /** What becomes of a request. */
    public enum State {
        /** The new index is being made. */
        MAKING,
        /** It is in its place. */
        DONE,
        /** The old index is still there; the log says why. */
        FAILED
    }
}
