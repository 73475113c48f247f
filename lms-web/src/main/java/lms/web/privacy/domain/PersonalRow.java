package lms.web.privacy.domain;

import java.util.Collections;
import java.util.Map;
import java.util.UUID;

/**
 * A row about a person.
 *
 * @param id of the row
 * @param values by name of the column, in the order that was asked for; what was sealed is open. As entities hold them:
 *     texts, numbers, booleans, {@code Instant}, {@code LocalDate}, {@code UUID}, enumerations
 */
public record PersonalRow(UUID id, Map<String, Object> values) {
    public PersonalRow {
        values = Collections.unmodifiableMap(values);
    }
}
