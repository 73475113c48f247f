package lms.web.organisation.usecase;

import jakarta.inject.Inject;
import lms.web.organisation.domain.OrganisationUnit;
import lms.web.organisation.domain.UnitKind;
import lms.web.shared.kernel.Ids;
import lms.web.shared.kernel.PublicUse;
import lms.web.shared.kernel.UseCase;

/** Makes the organisation of the demonstration: two nations, their Groups and a Section. */
@UseCase
public class DemoUnits {

    private final UnitStore store;
    private final Ids ids;

    @Inject
    public DemoUnits(UnitStore store, Ids ids) {
        this.store = store;
        this.ids = ids;
    }

    /** Makes the units of an empty demonstration. */
    @PublicUse("the demonstration fills itself at start")
    public void seed() {
        make("/", UnitKind.ORGANISATION, "Demo organisation");
        make("/england/", UnitKind.NATION, "England");
        make("/england/north-west/", UnitKind.REGION, "North West");
        make("/england/north-west/manchester/", UnitKind.GROUP, "Manchester");
        make("/wales/", UnitKind.NATION, "Wales");
        make("/wales/cardiff/", UnitKind.GROUP, "Cardiff");
        make("/climate/", UnitKind.SECTION, "Climate");
    }

    private void make(String path, UnitKind kind, String name) {
        store.keep(new OrganisationUnit(ids.next(), path, kind, name));
    }
}
