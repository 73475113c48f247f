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

    /** Holds the tree until the transaction ends, so that it changes in one place at a time. Nothing where there is none. */
    void hold();

    /** The unit. */
    Optional<OrganisationUnit> find(UUID id);

    /** The unit at the one path and all below it stand at the other from now on. Units read before still tell the old one. */
    void move(UnitMoved move);

    /** The unit goes. */
    void remove(OrganisationUnit unit);

    /** Sends what changed to the database, so that its refusals are heard inside the use case. */
    void flush();
}
