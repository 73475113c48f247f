package lms.web.privacy.domain;

import lms.web.shared.kernel.Classified;
import lms.web.shared.kernel.PrivacyClass;

/**
 * A column of a table about people.
 *
 * @param attribute of the entity
 * @param name in lower case
 * @param type of the entity's field, such as {@code Instant}
 * @param words what is said of it
 */
public record PersonalColumn(String attribute, String name, Class<?> type, Classified words) {

    /** Whether it says something about a person. */
    public boolean isPersonal() {
        return words.value().compareTo(PrivacyClass.ACCOUNT) >= 0;
    }
}
