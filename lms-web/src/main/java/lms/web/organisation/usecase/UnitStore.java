package lms.web.organisation.usecase;

import java.util.List;
import lms.web.organisation.domain.OrganisationUnit;

/** Port to the organisation units. */
public interface UnitStore {

    /** Keeps a new unit. */
    void keep(OrganisationUnit unit);

    /** All units, each after the one above it and by path beside each other. */
    List<UnitView> units();
}
