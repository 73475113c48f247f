package lms.content;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Type a number.
 *
 * @param from smallest number that counts as right
 * @param to largest number that counts as right; the same as {@code from} where only one does
 * @param unit of the number, such as "%" or "members"; shown beside the field, and may be typed with the number
 */
public record NumericQuestion(Asked asked, BigDecimal from, BigDecimal to, Optional<String> unit) implements Question {
    private static final int LONGEST = 40;
    private static final Pattern GROUPS = Pattern.compile("[\\s\u00a0\u202f,'_](?=\\d{3}(\\D|$))");
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+(\\.\\d+)?");

    /**
     * The number that somebody typed: spaces or commas may part thousands, a full stop parts the fraction, the unit and
     * a pound sign may stand beside it. Empty where it is no number.
     */
    public Optional<BigDecimal> number(String typed) {
        String text = typed.strip().replace('\u2212', '-');
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        String withoutUnit = unit.filter(text::endsWith)
                .map(known -> text.substring(0, text.length() - known.length()))
                .orElse(text);
        String plain = GROUPS.matcher(withoutUnit.replace("£", "").strip()).replaceAll("");
        return NUMBER.matcher(plain).matches() ? Optional.of(new BigDecimal(plain)) : Optional.empty();
    }

    @Override
    public boolean isRight(Response response) {
        return response instanceof Response.Typed typed
                && number(typed.text())
                        .filter(number -> number.compareTo(from) >= 0 && number.compareTo(to) <= 0)
                        .isPresent();
    }

    @Override
    public <R> R fold(Cases<R> cases) {
        return cases.numeric(this);
    }
}
