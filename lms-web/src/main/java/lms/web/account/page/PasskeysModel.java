package lms.web.account.page;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

/**
 * {@code /me/security/passkeys}: the person's passkeys, and adding one. Posts {@link #NAME}.
 *
 * @param passkeys the oldest first
 * @param zone the zone to tell times in
 * @param name as typed before
 */
public record PasskeysModel(List<Passkey> passkeys, ZoneId zone, String name) {
    /** Field of the name. */
    public static final String NAME = "name";

    public PasskeysModel {
        passkeys = List.copyOf(passkeys);
    }

    /**
     * A passkey.
     *
     * @param name in the person's own words
     */
    public record Passkey(UUID id, String name, Instant added, Instant lastUsed) {}
}
