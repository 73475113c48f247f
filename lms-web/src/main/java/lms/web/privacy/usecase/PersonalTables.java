package lms.web.privacy.usecase;

import java.util.List;
import lms.web.privacy.domain.PersonalTable;

/** Port to the tables that hold something about people, which are those whose entities say so. */
public interface PersonalTables {

    /** All of them, each after those on whose rows its own hang: to be read in this order, and emptied in the other. */
    List<PersonalTable> all();
}
