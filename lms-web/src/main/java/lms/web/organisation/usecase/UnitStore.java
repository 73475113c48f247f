package lms.web.organisation.usecase;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lms.web.organisation.domain.OrganisationUnit;

/** Port to the organisation units. */
public interface UnitStore {

    /** Keeps a new unit. */
    void keep(OrganisationUnit unit);

    /** All units, each after the one above it and by path beside each other. */
    List<UnitView> units();

    /** The unit. */
    Optional<OrganisationUnit> find(UUID id);

    /** The unit goes. */
    void remove(OrganisationUnit unit);

    /** Sends what changed to the database, so that its refusals are heard inside the use case. */
    void flush();
}
