package lms.web.account.domain;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import lms.web.shared.kernel.Rejected.Fault;

/**
 * What a password must be (ASVS 5.0, 6.2): long enough, none of those that attackers try first, and not made of words
 * that stand on the same page. There is no rule about kinds of characters.
 */
public final class PasswordRule {

    /** Fewest characters, counted as code points. */
    public static final int SHORTEST = 12;
    /** Most characters. */
    public static final int LONGEST = 128;

    private static final String FIELD = "password";
    /** Words of the place itself; the name of the site comes to them. */
    private static final List<String> OF_THE_PLACE =
            List.of("password", "passphrase", "learning", "education", "political", "training", "account", "login");
    /** Shorter parts of names stand in too many other words. */
    private static final int SHORTEST_PART = 3;
    /** What is repeated and no longer than this is no word, such as abc or 12. */
    private static final int SHORT_PERIOD = 4;

    /** So many characters more make no common password uncommon. */
    private static final int LENGTHENED_BY = 3;

    private static final Pattern ORNAMENT = Pattern.compile("^[^\\p{L}]+|[^\\p{L}]+$");
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");

    private PasswordRule() {}

    /**
     * What is wrong with the password, if anything is.
     *
     * @param own what its owner and the site are called: names and addresses
     * @param isCommon whether a text in lower case is among the common passwords
     */
    public static Optional<Fault> fault(String password, Collection<String> own, Predicate<String> isCommon) {
        int length = password.codePointCount(0, password.length());
        if (length < SHORTEST) {
            return Optional.of(Fault.of(FIELD, "error.password.short", SHORTEST));
        }
        if (length > LONGEST) {
            return Optional.of(Fault.of(FIELD, "error.password.long", LONGEST));
        }
        String plain = password.strip().toLowerCase(Locale.ROOT);
        if (isMadeOf(words(own), NO_LETTERS.matcher(plain).replaceAll(""))) {
            return Optional.of(Fault.of(FIELD, "error.password.own"));
        }
        return isGuessed(plain, isCommon) ? Optional.of(Fault.of(FIELD, "error.password.common")) : Optional.empty();
    }

    /** As it is, without what is put around or behind a word to lengthen it, or a short one again and again. */
    private static boolean isGuessed(String plain, Predicate<String> isCommon) {
        String period = period(plain);
        return plain.length() <= LENGTHENED_BY
                || isCommon.test(ORNAMENT.matcher(plain).replaceAll(""))
                || IntStream.rangeClosed(0, LENGTHENED_BY)
                        .anyMatch(more -> isCommon.test(plain.substring(0, plain.length() - more)))
                || (period.length() < plain.length() && (period.length() <= SHORT_PERIOD || isCommon.test(period)));
    }

    /** The shortest beginning that the text repeats: the text itself, if it repeats none. */
    private static String period(String text) {
        int length = (text + text).indexOf(text, 1);
        return text.substring(0, length);
    }

    private static Set<String> words(Collection<String> own) {
        Set<String> words = new HashSet<>(OF_THE_PLACE);
        for (String each : own) {
            String lower = each.toLowerCase(Locale.ROOT);
            words.add(NO_LETTERS.matcher(lower).replaceAll(""));
            NO_LETTERS
                    .splitAsStream(lower)
                    .filter(part -> part.length() >= SHORTEST_PART)
                    .forEach(words::add);
        }
        words.remove("");
        return words;
    }

    /** Whether the letters can be cut into these words without rest. */
    private static boolean isMadeOf(Set<String> words, String letters) {
        boolean[] cut = new boolean[letters.length() + 1];
        cut[0] = true;
        for (int end = 1; end <= letters.length(); end++) {
            int here = end;
            cut[end] = words.stream()
                    .anyMatch(word -> here >= word.length()
                            && cut[here - word.length()]
                            && letters.startsWith(word, here - word.length()));
        }
        return !letters.isEmpty() && cut[letters.length()];
    }
}
