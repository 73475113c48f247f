package lms.web.privacy.domain;

import java.util.List;
import lms.web.shared.kernel.About.Way;

/**
 * A way from a table's rows to a person.
 *
 * @param attribute of the entity
 * @param column in lower case
 * @param parent the entity whose row is the parent, with {@link Way#PARENT}; {@code Void} otherwise
 * @param purposes of the marks, with {@link Way#ADDRESS_MARK}; empty otherwise
 * @param sealed whether the column is sealed, so that it has to be opened to be compared
 */
public record Lead(String attribute, String column, Way way, Class<?> parent, List<String> purposes, boolean sealed) {
    public Lead {
        purposes = List.copyOf(purposes);
    }
}
