package lms.web.privacy.usecase;

import jakarta.inject.Inject;
import lms.web.privacy.domain.Register;
import lms.web.shared.kernel.Actor;
import lms.web.shared.kernel.NotFound;
import lms.web.shared.kernel.PublicUse;
import lms.web.shared.kernel.Scope;
import lms.web.shared.kernel.UseCase;

/** What is held about people and why, for whoever asks. */
@UseCase
public class PrivacyRegister {

    private final RegisteredColumns columns;

    @Inject
    public PrivacyRegister(RegisteredColumns columns) {
        this.columns = columns;
    }

    /** What the privacy notice is made of (UK GDPR Art. 13). */
    @PublicUse("what is held about people is told to everybody; it says nothing of anybody")
    public Register notice() {
        return columns.register();
    }

    /**
     * Column by column, for those who look after data protection.
     *
     * @throws NotFound unless the actor is an administrator or an auditor
     */
    public Register columnByColumn(Actor actor) {
        requireOffice(actor);
        return columns.register();
    }

    /**
     * Lets those pass who look after data protection: administrators, and auditors where it is only to be read.
     *
     * @throws NotFound for everybody else
     */
    public void requireOffice(Actor actor) {
        actor.required();
        if (Scope.toAudit(actor).equals(Scope.nothing())) {
            throw new NotFound();
        }
    }
}
