package lms.web.membership.usecase;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import lms.web.membership.domain.Outcome;

/**
 * What becomes of a row.
 *
 * @param row the row itself
 * @param wanted what the row says; nothing is to be read from it if the row is rejected
 * @param remarks what is wrong, or what changes
 */
record RowLine(Sheet.Row row, Outcome outcome, Wanted wanted, List<Remark> remarks) {
    RowLine {
        remarks = List.copyOf(remarks);
    }

    /**
     * The person that a row describes.
     *
     * @param email as addresses are kept, or as it stands there if it is none
     * @param language BCP 47 tag; empty if the row does not say
     * @param units ids
     */
    record Wanted(String email, String name, String language, Set<UUID> units) {
        Wanted {
            units = Set.copyOf(units);
        }
    }
}
