package lms.web.account.page;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import lms.web.shared.view.SafeUrl;

/**
 * {@code /me/security/second-step}: setting an authenticator app up, or seeing that it is. Posts {@link #CODE},
 * {@link #OFFERED} and {@link #RETURN}.
 *
 * @param since when the app was set up; nothing if there is none
 * @param recoveryCodes how many of them are left
 * @param removable whether the person can do without it
 * @param zone the zone to tell times in
 * @param offer what a new app is to be given, if there is none
 */
public record SecondStepModel(
        Optional<Instant> since, long recoveryCodes, boolean removable, ZoneId zone, Optional<Offer> offer) {
    /** Field of the code. */
    public static final String CODE = "code";
    /** Hidden field of the sealed secret. */
    public static final String OFFERED = "offered";
    /** Hidden field of the path to go to afterwards. */
    public static final String RETURN = "return";

    /** Where the form posts to. */
    public static final SafeUrl ACTION = SafeUrl.of("/me/security/second-step");
    /** Where new recovery codes are asked for. */
    public static final SafeUrl CODES = SafeUrl.of("/me/security/second-step/codes");
    /** Where the app is removed. */
    public static final SafeUrl REMOVE = SafeUrl.of("/me/security/second-step/remove");

    /**
     * What a new app is to be given.
     *
     * @param secret to be typed, in groups
     * @param picture the same for a camera
     * @param sealed the same, to be sent back with the code
     * @param returnTo path to go to afterwards; empty for none
     */
    public record Offer(String secret, QrPicture picture, String sealed, String returnTo) {}
}
