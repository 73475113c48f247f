package lms.web.shared.secret;

import java.util.UUID;

/**
 * Where a sealed text stands. What was sealed for one place cannot be opened in another, so that rows and columns cannot
 * be swapped in the database unnoticed.
 *
 * @param table in lower case
 * @param column in lower case
 * @param row id of the row
 */
public record Place(String table, String column, UUID row) {

    /** The place as bytes that no other place has. */
    String bound() {
        return table + "|" + column + "|" + row;
    }
}
