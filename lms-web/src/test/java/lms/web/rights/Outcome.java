package lms.web.rights;

import java.util.Locale;
import lms.web.it.Answer;

/** What comes of a request, as far as rights are concerned. */
enum Outcome {
    /** The page. */
    OK,
    /** Done, or led on to a page. */
    DONE,
    /** First sign in. */
    SIGN_IN,
    /** There is no such thing, or the asker may not know of it. */
    HIDDEN,
    /** The asker may, but what was sent is not right. */
    WRONG,
    /** The asker may, but not now. */
    CONFLICT,
    /** Not in a form that the route takes. */
    REFUSED,
    /** Not sent, because it would change what other lines stand on. */
    UNASKED,
    /** Anything else: never right. */
    OTHER;

    static Outcome of(Answer answer) {
        return switch (answer.status()) {
            case 200 -> OK;
            case 303 -> answer.location().orElse("").startsWith("/sign-in") ? SIGN_IN : DONE;
            case 401 -> SIGN_IN;
            case 404 -> HIDDEN;
            case 409 -> CONFLICT;
            case 415 -> REFUSED;
            case 422 -> WRONG;
            default -> OTHER;
        };
    }

    static Outcome of(String text) {
        return text.equals("-")
                ? UNASKED
                : valueOf(text.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
