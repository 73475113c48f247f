package lms.web.audit.domain;

import java.util.UUID;

/**
 * Who an entry is about, as pseudonyms.
 *
 * @param actor who did it
 * @param subject the person it was done to
 */
public record Parties(UUID actor, UUID subject) {

    /** Stands where there is no person: the system acted, or a thing was acted upon. */
    public static final UUID NOBODY = new UUID(0, 0);

    /** Whose key seals the detail: the subject's, or else the actor's. {@link #NOBODY} if it is not sealed. */
    public UUID keyHolder() {
        return subject.equals(NOBODY) ? actor : subject;
    }
}
