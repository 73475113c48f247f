package lms.web.token.usecase;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A token as its person sees it: never its secret.
 *
 * @param scopes their texts
 * @param ended whether it has come to its end by itself
 * @param usedOn the last day of use, in UTC
 */
public record TokenView(
        UUID id,
        String name,
        List<String> scopes,
        Instant createdAt,
        Instant expiresAt,
        boolean ended,
        Optional<LocalDate> usedOn) {
    public TokenView {
        scopes = List.copyOf(scopes);
    }
}
