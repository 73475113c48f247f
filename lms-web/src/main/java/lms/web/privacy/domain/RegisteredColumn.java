package lms.web.privacy.domain;

import java.util.Set;
import lms.web.shared.kernel.Activity;
import lms.web.shared.kernel.Classified;
import lms.web.shared.kernel.PersonKind;

/**
 * A column about people with everything that was said of it.
 *
 * @param table its table, as the database calls it
 * @param name the column, as the database calls it
 * @param activity what it is processed for
 * @param about whom it is about, never empty
 * @param words purpose, end, form, export and erasure
 */
public record RegisteredColumn(String table, String name, Activity activity, Set<PersonKind> about, Classified words) {
    public RegisteredColumn {
        about = Set.copyOf(about);
    }

    /** {@code table.column}. */
    public String qualified() {
        return table + "." + name;
    }
}
