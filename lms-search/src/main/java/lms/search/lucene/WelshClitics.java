package lms.search.lucene;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The short words that Welsh writes on to another one with an apostrophe: "mae'n", "o'r", "i'w", "a'ch", "f'enw". */
final class WelshClitics {
    /** An English "'s" is among them: Welsh texts name English titles. */
    private static final Pattern CLITIC =
            Pattern.compile("^[fd]['’](?=\\p{L}{2})|(?<=\\p{L})['’](?:r|n|u|i|w|ch|m|th|s)?$");

    private WelshClitics() {}

    static String cutOff(String word) {
        Matcher clitic = CLITIC.matcher(word);
        return clitic.find() ? clitic.replaceAll("") : word;
    }
}
