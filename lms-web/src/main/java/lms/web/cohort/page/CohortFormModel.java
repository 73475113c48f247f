package lms.web.cohort.page;

import java.util.List;
import lms.web.cohort.usecase.CohortDraft;
import lms.web.shared.view.Choice;
import lms.web.shared.view.SafeUrl;

/**
 * The form of a cohort: planning one, copying one, changing one. Posts the fields of {@link CohortDraft} and, for a new
 * one, {@link #COACHES}.
 *
 * @param kind what it is for
 * @param typed what stands in the fields
 * @param coaches addresses as typed, one per line
 * @param choices what to choose from
 * @param action where it posts to
 * @param back where to go instead
 */
public record CohortFormModel(
        Kind kind, CohortDraft typed, String coaches, Choices choices, SafeUrl action, SafeUrl back) {
    /** Field of the coaches' addresses. */
    public static final String COACHES = "coaches";

    /** Whether a cohort is made, so that its coaches can be named. */
    public boolean isNew() {
        return kind != Kind.CHANGE;
    }

    /** What the form is for. */
    public enum Kind {
        NEW("cohort.new"),
        COPY("cohort.copy"),
        CHANGE("cohort.change");

        private final String key;

        Kind(String key) {
            this.key = key;
        }

        /** Beginning of its messages. */
        public String key() {
            return key;
        }
    }

    /**
     * What to choose from.
     *
     * @param courses none where the course is settled
     */
    public record Choices(
            List<Choice> courses,
            List<Choice> units,
            List<Choice> languages,
            List<Choice> deliveries,
            List<Choice> admissions) {
        public Choices {
            courses = List.copyOf(courses);
            units = List.copyOf(units);
            languages = List.copyOf(languages);
            deliveries = List.copyOf(deliveries);
            admissions = List.copyOf(admissions);
        }
    }
}
