package lms.web.organisation.usecase;

import lms.web.organisation.domain.OrganisationUnit;

/** Port to the organisation units. */
public interface UnitStore {

    /** Keeps a new unit. */
    void keep(OrganisationUnit unit);
}
