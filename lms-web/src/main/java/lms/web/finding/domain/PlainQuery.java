package lms.web.finding.domain;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A query of which nothing is left but its words, so that all who ask the same look the same. There is none of what is
 * somebody's own: whole sentences, and whatever looks like a person, an address or a number that belongs to one. When in
 * doubt there is none.
 *
 * @param text words in lower case without accents, with one space between two
 */
public record PlainQuery(String text) {

    private static final int MOST_WORDS = 8;
    private static final int MOST_CHARACTERS = 80;
    private static final int MOST_DIGITS = 4;

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:'[\\p{L}\\p{N}]+)*");
    private static final Pattern DIGIT = Pattern.compile("\\p{Nd}");

    private static final List<Pattern> PRIVATE = List.of(
            // Addresses of mail and of pages.
            Pattern.compile("[@＠]|://|\\bwww\\.", Pattern.CASE_INSENSITIVE),
            // Post codes of the United Kingdom.
            Pattern.compile("\\b[a-z]{1,2}\\d[a-z\\d]?\\s*\\d[a-z]{2}\\b", Pattern.CASE_INSENSITIVE),
            // Two words beside each other that are written as names are.
            Pattern.compile("\\b\\p{Lu}\\p{Ll}[\\p{L}'’-]*\\s+\\p{Lu}\\p{Ll}"),
            // Forms of address.
            Pattern.compile(
                    "\\b(?:mr|mrs|ms|mx|dr|prof|sir|dame|cllr|cyng)\\b\\.?\\s*\\p{L}", Pattern.CASE_INSENSITIVE));

    /** What was narrowed down on purpose says nothing about the lessons: by a field, or by words that must be missing. */
    private static final Pattern NARROWED =
            Pattern.compile("(?:^|\\s)(?:-\\S|(?:kind|course|lang|level|length|in):)", Pattern.CASE_INSENSITIVE);

    /**
     * The query that somebody typed; nothing for one that is not to be kept in any form.
     *
     * @param typed as it came
     */
    public static Optional<PlainQuery> of(String typed) {
        if (NARROWED.matcher(typed).find()
                || PRIVATE.stream().anyMatch(each -> each.matcher(typed).find())
                || DIGIT.matcher(typed).results().count() > MOST_DIGITS) {
            return Optional.empty();
        }
        List<String> words = words(typed);
        String text = String.join(" ", words);
        return Optional.of(new PlainQuery(text))
                .filter(query -> !words.isEmpty() && words.size() <= MOST_WORDS && text.length() <= MOST_CHARACTERS)
                .filter(Predicate.not(query -> words.stream().anyMatch(GivenNames::hold)));
    }

    private static List<String> words(String typed) {
        String folded = ACCENTS.matcher(Normalizer.normalize(typed.replace('’', '\''), Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        return WORD.matcher(folded).results().map(MatchResult::group).toList();
    }
}
