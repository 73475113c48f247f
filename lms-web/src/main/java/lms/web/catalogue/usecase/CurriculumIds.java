package lms.web.catalogue.usecase;

import java.util.List;

/** Port to the ids of all curricula that have a release. */
public interface CurriculumIds {

    /** The ids, in order. */
    List<String> all();
}
