package lms.content.render;

import java.util.Locale;

/** Plural categories of the Unicode CLDR for whole numbers, for the languages that we have words in. */
enum PluralForm {
    ZERO,
    ONE,
    TWO,
    FEW,
    MANY,
    OTHER;

    static PluralForm of(String language, int number) {
        if (!language.equals("cy")) {
            return number == 1 ? ONE : OTHER;
        }
        return switch (number) {
            case 0 -> ZERO;
            case 1 -> ONE;
            case 2 -> TWO;
            case 3 -> FEW;
            case 6 -> MANY;
            default -> OTHER;
        };
    }

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
