package lms.content.quiz;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lms.content.document.Attributes;

/**
 * The numbers that count as right in a numeric question: {@code answer=42}, {@code answer=42 tolerance=2} or
 * {@code answer="40..44"}.
 *
 * @param from smallest
 * @param to largest
 */
public record NumericAnswer(BigDecimal from, BigDecimal to) {
    private static final String DIGITS = "\\d{1,15}(?:\\.\\d{1,9})?";
    private static final Pattern NUMBER = Pattern.compile("-?" + DIGITS);
    private static final Pattern TOLERANCE = Pattern.compile(DIGITS);
    private static final Pattern RANGE = Pattern.compile("\\s*(-?" + DIGITS + ")\\s*\\.\\.\\s*(-?" + DIGITS + ")\\s*");

    /** Empty where the attributes make no sense; the check says why. */
    public static Optional<NumericAnswer> of(Attributes attributes) {
        Optional<NumericAnswer> range = attributes.get("answer").flatMap(NumericAnswer::range);
        if (range.isPresent()) {
            return range.filter(found -> found.from.compareTo(found.to) <= 0);
        }
        BigDecimal tolerance =
                attributes.get("tolerance").flatMap(NumericAnswer::tolerance).orElse(BigDecimal.ZERO);
        return attributes
                .get("answer")
                .flatMap(NumericAnswer::number)
                .map(answer -> new NumericAnswer(answer.subtract(tolerance), answer.add(tolerance)));
    }

    /** A number as authors write it, with a full stop before its fraction. */
    public static Optional<BigDecimal> number(String text) {
        return Optional.of(text).filter(NUMBER.asMatchPredicate()).map(BigDecimal::new);
    }

    /** A number that is not negative. */
    public static Optional<BigDecimal> tolerance(String text) {
        return Optional.of(text).filter(TOLERANCE.asMatchPredicate()).map(BigDecimal::new);
    }

    /** Two numbers with two full stops between, in the order that they were written, which may be the wrong one. */
    public static Optional<NumericAnswer> range(String text) {
        Matcher matcher = RANGE.matcher(text);
        return matcher.matches()
                ? Optional.of(new NumericAnswer(new BigDecimal(matcher.group(1)), new BigDecimal(matcher.group(2))))
                : Optional.empty();
    }

    /** The same however the numbers were written. */
    String canonical() {
        return plain(from) + ".." + plain(to);
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
