package lms.web.account.usecase;

import lms.web.account.domain.Attempt;
import lms.web.shared.kernel.PublicUse;
import lms.web.shared.kernel.UseCase;

/** Slows down whoever tries secrets: per account and per network address, for all kinds of secret together. */
@UseCase
public class Throttle {

    /**
     * Counts a try, before the secret is looked at.
     *
     * @throws lms.web.shared.kernel.Overloaded if it has to wait; says how long
     */
    @PublicUse("whoever tries a secret is nobody yet")
    public void admit(Attempt attempt) {}

    /** The secret was right: what its account had counted is forgotten, what its network address had is not. */
    @PublicUse("whoever tries a secret is nobody yet")
    public void passed(Attempt attempt) {}
}
