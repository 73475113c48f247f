package lms.web.privacy.usecase;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import lms.web.privacy.domain.Lead;
import lms.web.privacy.domain.PersonKeys;
import lms.web.privacy.domain.PersonalColumn;
import lms.web.privacy.domain.PersonalRow;
import lms.web.privacy.domain.PersonalTable;
import lms.web.shared.kernel.Scope;

/** Port to the rows of one person in any table. Whoever asks has seen to it that they may. */
public interface PersonalRows {

    /** By what rows know the person; nothing if there is no such account. */
    Optional<PersonKeys> keys(Scope.Own whose);

    /** How many rows are about the person. */
    long count(PersonalTable table, PersonKeys person);

    /**
     * Hands over the rows about the person, one by one and in the order of their ids.
     *
     * @param columns which to read
     * @throws lms.web.shared.secret.BrokenSeal if a sealed column was changed
     */
    void read(PersonalTable table, List<PersonalColumn> columns, PersonKeys person, Consumer<PersonalRow> reader);

    /**
     * Deletes the rows about the person. Rows that hang on them have to go before.
     *
     * @return how many
     */
    int delete(PersonalTable table, PersonKeys person);

    /**
     * Deletes the rows to which the person did something, found by that one lead.
     *
     * @return how many
     */
    int deleteDone(PersonalTable table, Lead doer, PersonKeys person);

    /**
     * Writes another id where the person stands as having done something.
     *
     * @return in how many rows
     */
    int detach(PersonalTable table, Lead doer, PersonKeys person, UUID instead);
}
