package lms.web.organisation.usecase;

import java.util.List;

/** Port to whoever knows which people are officers of a unit. The caller has asked for the rights. */
public interface Officers {

    /** The officers of the unit at exactly this path, by name. */
    List<Officer> of(String path);
}
