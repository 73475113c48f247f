package lms.web.equality.usecase;

import java.util.Optional;
import java.util.UUID;
import lms.web.equality.domain.Sheet;

/** Port to the answers of one person, known by a pseudonym that only they lead to. */
public interface OwnSheets {

    /** The answers under this pseudonym. */
    Optional<Sheet> find(UUID pseudonym);

    /** Keeps first answers. */
    void keep(Sheet sheet);

    /** Deletes the answers, if there are any. */
    void remove(UUID pseudonym);

    /** Sends what changed to the database. */
    void flush();
}
