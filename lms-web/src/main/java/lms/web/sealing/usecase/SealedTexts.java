package lms.web.sealing.usecase;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lms.web.sealing.domain.KeyWitness;
import lms.web.shared.secret.Place;

/** Port to all columns that are sealed, which are those whose entities say so. */
public interface SealedTexts {

    /** The columns, that of the witness last: once it is sealed anew, all are. */
    List<Column> columns();

    /**
     * Texts of a column that are not empty and do not begin so.
     *
     * @param begin what they do not begin with; empty for all texts
     * @param after id of the row after which to look, the nil UUID to look from the start
     * @return in the order of their rows
     */
    List<Text> without(String begin, Column column, UUID after, int most);

    /**
     * Replaces a text unless somebody else did.
     *
     * @return whether it was replaced
     */
    boolean replace(Text seen, String by);

    /** The witness of the keys; nothing in a database that was never sealed. */
    Optional<KeyWitness> witness();

    /** Keeps the witness. */
    void keep(KeyWitness witness);

    /** A column, both names in lower case. */
    record Column(String table, String name) {
        /** The place in a row. */
        public Place in(UUID row) {
            return new Place(table, name, row);
        }
    }

    /** What stands at a place. */
    record Text(Place place, String text) {}
}
