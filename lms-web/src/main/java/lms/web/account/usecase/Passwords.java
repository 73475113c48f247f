package lms.web.account.usecase;

/** Port to the password hash. Hashing is slow on purpose; too much at once is refused. */
public interface Passwords {

    /**
     * Hashes a password.
     *
     * @return PHC string with salt and parameters
     * @throws lms.web.shared.kernel.Overloaded if too many are being hashed
     */
    String hash(String password);

    /**
     * Whether the password fits the hash; takes as long when it does not.
     *
     * @throws lms.web.shared.kernel.Overloaded if too many are being hashed
     */
    boolean matches(String password, String hash);

    /** A hash that no password fits, to spend the same time on an address that has no account. */
    String decoy();

    /** Whether the hash was made with other parameters than today's. */
    boolean isOutdated(String hash);
}
