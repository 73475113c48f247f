package lms.web.account.usecase;

/**
 * What an authenticator app is to be given. It counts for nothing until a code made from it has come back.
 *
 * @param secret in base32, to be typed
 * @param address the same for a camera: a key URI, as authenticator apps read it
 * @param sealed the secret, to be sent back with the code
 */
public record OfferedApp(String secret, String address, String sealed) {

    /** Says nothing of the secret. */
    @Override
    public String toString() {
        return "OfferedApp";
    }
}
