package lms.web.account.usecase;

/** Port to the passwords that attackers try first. */
public interface CommonPasswords {

    /** Whether this text, in lower case, is one of them. */
    boolean holds(String text);
}
