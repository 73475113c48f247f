package lms.web.cohort.usecase;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import lms.web.cohort.domain.CohortInvitation.Part;
import lms.web.shared.kernel.Actor;
import lms.web.shared.kernel.UseCase;

/** Plans a cohort and asks its coaches, both or neither. */
@UseCase
public class NewCohorts {

    private final Cohorts cohorts;
    private final Invitations invitations;

    @Inject
    public NewCohorts(Cohorts cohorts, Invitations invitations) {
        this.cohorts = cohorts;
        this.invitations = invitations;
    }

    /**
     * Plans the cohort and invites the coaches.
     *
     * @param coaches addresses, one per line; may be empty
     * @throws lms.web.shared.kernel.NotFound if the actor runs no cohorts
     * @throws lms.web.shared.kernel.Rejected if something typed cannot be; then nothing happens
     */
    public Made create(CohortDraft draft, String coaches, Actor actor) {
        UUID id = cohorts.create(draft, actor);
        SentInvitations sent =
                coaches.isBlank() ? new SentInvitations(List.of()) : invitations.invite(id, coaches, Part.COACH, actor);
        return new Made(id, sent);
    }

    /**
     * A cohort that was just planned.
     *
     * @param coaches the invitations of its coaches
     */
    public record Made(UUID id, SentInvitations coaches) {}
}
