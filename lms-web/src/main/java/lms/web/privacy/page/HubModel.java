package lms.web.privacy.page;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import lms.web.shared.view.Phrase;
import lms.web.shared.view.SafeUrl;

/**
 * {@code /me/privacy}: what is kept about the reader, who saw it, and what the reader can do about it.
 *
 * @param rights one for each thing that the reader can do
 * @param held by what it is kept for
 * @param looked the newest deeds, the newest first
 * @param lookedTotal how many there are
 * @param zone to tell moments in
 */
public record HubModel(List<Right> rights, List<Held> held, List<Looked> looked, long lookedTotal, ZoneId zone) {
    public HubModel {
        rights = List.copyOf(rights);
        held = List.copyOf(held);
        looked = List.copyOf(looked);
    }

    /** Something that the reader can do. */
    public record Right(SafeUrl to, Phrase title, Phrase text) {}

    /**
     * What is kept for one thing.
     *
     * @param more where the notice tells what for, and who sees it
     * @param counts how many of what
     * @param keeps how long, every way that there is
     */
    public record Held(SafeUrl more, Phrase title, List<Phrase> counts, List<Phrase> keeps) {
        public Held {
            counts = List.copyOf(counts);
            keeps = List.copyOf(keeps);
        }
    }

    /** A deed. */
    public record Looked(Instant at, String sentence) {}
}
