package lms.web.shared.view;

import java.util.Locale;

/**
 * The cardinal plural forms of Unicode CLDR, for the languages that the product speaks: English has two, Welsh six
 * (CLDR 48, supplemental/plurals.xml; whole numbers only).
 */
enum Plural {
    ZERO,
    ONE,
    TWO,
    FEW,
    MANY,
    OTHER;

    /**
     * The form that a language wants after a number.
     *
     * @param language BCP 47 tag; one that is not known here has the rule of English
     * @param n a count, not negative
     */
    static Plural of(String language, long n) {
        return language.equals("cy") ? welsh(n) : english(n);
    }

    private static Plural english(long n) {
        return n == 1 ? ONE : OTHER;
    }

    private static Plural welsh(long n) {
        if (n == 0) {
            return ZERO;
        } else if (n == 1) {
            return ONE;
        } else if (n == 2) {
            return TWO;
        } else if (n == 3) {
            return FEW;
        }
        return n == 6 ? MANY : OTHER;
    }

    /** What the key of a message with this form ends in, such as {@code .one}. */
    String suffix() {
        return "." + name().toLowerCase(Locale.ROOT);
    }
}
