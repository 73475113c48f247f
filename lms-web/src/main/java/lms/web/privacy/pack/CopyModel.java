package lms.web.privacy.pack;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import lms.web.shared.view.Phrase;

/**
 * The page of a person's copy. Rows are read while the page is written, so that no more than a table's are in memory.
 *
 * @param site what the site is called
 * @param zone to tell moments in
 * @param parts by what the data are processed for; those for which nothing is held are left out
 * @param looked who looked at or changed what is kept, the newest first
 */
public record CopyModel(String site, Instant madeAt, ZoneId zone, List<Part> parts, List<Looked> looked) {
    public CopyModel {
        parts = List.copyOf(parts);
        looked = List.copyOf(looked);
    }

    /** What is processed for one activity. */
    public record Part(Phrase title, Phrase why, List<Kind> kinds) {
        public Part {
            kinds = List.copyOf(kinds);
        }
    }

    /**
     * Things of one kind, such as all courses.
     *
     * @param title nothing where that of the part says it
     */
    public record Kind(Optional<Phrase> title, Iterable<Thing> things) {}

    /** One thing, such as a course that is taken. */
    public record Thing(List<Cell> cells) {
        public Thing {
            cells = List.copyOf(cells);
        }
    }

    /** Something about a thing. */
    public record Cell(Phrase label, String value) {}

    /** A line of the trail. */
    public record Looked(Instant at, String sentence) {}
}
