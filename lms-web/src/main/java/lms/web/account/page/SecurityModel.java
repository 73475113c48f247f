package lms.web.account.page;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import lms.web.account.domain.SignInMethod;
import lms.web.shared.view.SafeUrl;

/**
 * {@code /me/security}: where the person is signed in.
 *
 * @param email what they sign in with
 * @param signIns their sign-ins, this one first
 * @param zone the zone to tell times in
 * @param signOut where the form that ends this sign-in posts to
 * @param signOutEverywhere where the form that ends all posts to
 */
public record SecurityModel(
        String email, List<SignIn> signIns, ZoneId zone, SafeUrl signOut, SafeUrl signOutEverywhere) {
    public SecurityModel {
        signIns = List.copyOf(signIns);
    }

    /**
     * A signed-in browser. Nothing is known about the device.
     *
     * @param id to end it by
     * @param method with what it began
     * @param since when it began
     * @param lastSeen when it was last used, to about five minutes
     * @param current whether it is the one that asks
     */
    public record SignIn(UUID id, SignInMethod method, Instant since, Instant lastSeen, boolean current) {}
}
