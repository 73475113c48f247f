package lms.web.account.page;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import lms.web.account.domain.SignInMethod;
import lms.web.shared.view.SafeUrl;

/**
 * {@code /me/security}: how the person signs in, and where they are signed in.
 *
 * @param email what they sign in with
 * @param hasPassword whether they have a password to change
 * @param signIns their sign-ins, this one first
 * @param zone the zone to tell times in
 */
public record SecurityModel(String email, boolean hasPassword, List<SignIn> signIns, ZoneId zone) {
    public SecurityModel {
        signIns = List.copyOf(signIns);
    }

    /** Whether there are other sign-ins to end. */
    public boolean hasOthers() {
        return signIns.size() > 1;
    }

    /**
     * A signed-in browser. Nothing is known about the device.
     *
     * @param end where the form that ends it posts to
     * @param method with what it began
     * @param since when it began
     * @param lastSeen when it was last used, to about five minutes
     * @param current whether it is the one that asks
     */
    public record SignIn(SafeUrl end, SignInMethod method, Instant since, Instant lastSeen, boolean current) {}
}
