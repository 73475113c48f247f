package lms.web.account.domain;

/**
 * One try at a secret.
 *
 * @param at what kind of secret
 * @param whose what names the account as it was typed or is known, such as an address or an id; the same whether or not
 *     there is such an account. Empty where a secret stands alone, such as a link
 * @param from network address of whoever tries
 */
public record Attempt(Kind at, String whose, String from) {

    /** The kinds of secret that can be tried. */
    public enum Kind {
        PASSWORD,
        PASSKEY,
        SECOND_STEP,
        CONFIRMATION,
        LINK,
        TOKEN,
        SET_UP,
        /** Asking for a link by mail: no secret, but each costs somebody a mail. */
        MAIL
    }
}
