package lms.web.cohort.page;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import lms.web.shared.view.SafeUrl;
import lms.web.shared.view.Text;

/**
 * {@code /cohorts/{cohort}/release}: the text that the cohort reads, and moving it to another. Posts {@link #NUMBER} and
 * {@link #SEEN}.
 *
 * @param current number of the release that the cohort reads
 * @param releases all there are, the newest first
 * @param chosen the one whose changes are shown; empty where there is no other
 */
public record ReleaseModel(
        CohortHead head, int current, List<ReleaseLine> releases, Optional<Offer> chosen, ZoneId zone) {
    /** Field of the release to move to. */
    public static final String NUMBER = "number";
    /** Field of the release that the cohort was on when this was decided. */
    public static final String SEEN = "seen";

    public ReleaseModel {
        releases = List.copyOf(releases);
    }

    /**
     * A release.
     *
     * @param note what its publisher says is new; may be empty
     * @param published whether readers without a cohort see it
     * @param own whether the cohort reads it
     * @param url where its changes are shown; empty for the cohort's own
     */
    public record ReleaseLine(
            int number, Instant when, String note, boolean published, boolean own, Optional<SafeUrl> url) {}

    /**
     * A release that the cohort could read.
     *
     * @param changes lessons of the course that differ; empty where none does
     * @param known whether it can be said what differs
     * @param action where the form posts to; empty where the cohort is over
     */
    public record Offer(int number, List<ChangedLesson> changes, boolean known, Optional<SafeUrl> action) {
        public Offer {
            changes = List.copyOf(changes);
        }

        /** How many differences need a decision. */
        public int decisions() {
            return (int) changes.stream()
                    .flatMap(change -> change.meanings().stream())
                    .filter(Meaning::decision)
                    .count();
        }
    }

    /**
     * A lesson that differs.
     *
     * @param title after the change, or before it where the lesson is gone
     * @param formerTitle before, where it was another
     * @param kinds messages that say what differs
     * @param meanings what that means for what people have done; none where it means nothing
     */
    public record ChangedLesson(Text title, Optional<Text> formerTitle, List<String> kinds, List<Meaning> meanings) {
        public ChangedLesson {
            kinds = List.copyOf(kinds);
            meanings = List.copyOf(meanings);
        }
    }

    /**
     * What a difference means for what people have done.
     *
     * @param decision whether it needs a decision; otherwise it follows by itself
     * @param why message that says so
     */
    public record Meaning(boolean decision, String why) {}
}
