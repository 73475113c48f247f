package lms.web.token.usecase;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import lms.web.shared.kernel.Rejected;
import lms.web.token.domain.NewToken;
import lms.web.token.domain.TokenScope;

/**
 * A token as somebody typed it.
 *
 * @param scopes texts of {@link TokenScope}s
 * @param days how long it is to hold
 */
public record TokenDraft(String name, List<String> scopes, String days) {

    /** Fields of the form, to which faults belong. */
    public static final String NAME = "name";

    public static final String SCOPES = "scopes";
    public static final String DAYS = "days";
    /** For how many days a token can hold. */
    public static final List<String> LIFETIMES = List.of("7", "30", "90", "365");

    private static final int LONGEST_NAME = 60;

    public TokenDraft {
        scopes = List.copyOf(scopes);
    }

    /**
     * The token that is meant.
     *
     * @throws Rejected if the name is missing, too long or not one line, no scope is chosen, or no lifetime
     */
    NewToken checked() {
        List<Rejected.Fault> faults = new ArrayList<>();
        String shown = name.strip();
        if (shown.isEmpty() || shown.length() > LONGEST_NAME || shown.chars().anyMatch(Character::isISOControl)) {
            faults.add(Rejected.Fault.of(NAME, "error.token.name", LONGEST_NAME));
        }
        Set<TokenScope> chosen =
                scopes.stream().flatMap(text -> TokenScope.of(text).stream()).collect(Collectors.toUnmodifiableSet());
        if (chosen.isEmpty()) {
            faults.add(Rejected.Fault.of(SCOPES, "error.token.scopes"));
        }
        if (!LIFETIMES.contains(days)) {
            faults.add(Rejected.Fault.of(DAYS, "error.token.days"));
        }
        if (!faults.isEmpty()) {
            throw new Rejected(faults);
        }
        return new NewToken(shown, chosen, Duration.ofDays(Integer.parseInt(days)));
    }
}
