package lms.web.equality.usecase;

import java.time.Instant;
import java.util.List;
import lms.web.equality.domain.Sheet;

/** Port to the answers of many. Only the reporting engine has it, and a rule of the architecture tests says so. */
public interface ManySheets {

    /** Those whose first answer lies in this time, its end excluded. */
    List<Sheet> firstAnswered(Instant from, Instant until);

    /**
     * Deletes those that were last saved before this moment.
     *
     * @return how many
     */
    int forget(Instant before);
}
