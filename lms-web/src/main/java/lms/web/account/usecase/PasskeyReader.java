package lms.web.account.usecase;

import java.util.Optional;
import java.util.OptionalLong;
import lms.web.account.domain.Passkey.PublicHalf;

/**
 * Port to what passkeys say. An answer is the JSON of a credential (WebAuthn level 3, section 5.1); whatever cannot be read
 * is no answer.
 */
public interface PasskeyReader {

    /** The challenge that the answer says it was made for, not checked yet. */
    Optional<String> challenge(String answer);

    /** The passkey that the answer says it comes from, not checked yet; its id in base64url. */
    Optional<String> credentialId(String answer);

    /**
     * A passkey that was just made for this site, for this challenge, by a person whom the device has recognised.
     *
     * @return what to keep of it; nothing if the answer is not that
     */
    Optional<PublicHalf> made(String answer, String challenge);

    /**
     * A signature of this passkey for this site and challenge, by a person whom the device has recognised.
     *
     * @return the passkey's counter; nothing if the answer is not that, or the counter shows that the passkey was copied
     */
    OptionalLong signed(String answer, String challenge, PublicHalf half);
}
