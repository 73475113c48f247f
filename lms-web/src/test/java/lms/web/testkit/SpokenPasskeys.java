package lms.web.testkit;

import java.util.Optional;
import java.util.OptionalLong;
import lms.web.account.domain.Passkey.PublicHalf;
import lms.web.account.usecase.PasskeyReader;

/** Passkeys without cryptography: an answer is the challenge, a space, and the id of the credential. */
public final class SpokenPasskeys implements PasskeyReader {

    /** What a device with this credential answers. */
    public static String answer(String challenge, String credential) {
        return challenge + " " + credential;
    }

    @Override
    public Optional<String> challenge(String answer) {
        return Optional.of(answer.replaceAll(" .*", ""));
    }

    @Override
    public Optional<String> credentialId(String answer) {
        return Optional.of(answer.replaceAll(".* ", ""));
    }

    @Override
    public Optional<PublicHalf> made(String answer, String challenge) {
        return credentialId(answer).map(id -> new PublicHalf(id, "key", 0, false));
    }

    @Override
    public OptionalLong signed(String answer, String challenge, PublicHalf half) {
        return OptionalLong.of(half.signCount() + 1);
    }
}
