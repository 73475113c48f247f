package lms.web.start;

import jakarta.inject.Inject;
import lms.web.account.usecase.DemoAccountsSeed;
import lms.web.authoring.usecase.DemoOffers;
import lms.web.cohort.usecase.DemoCohorts;
import lms.web.learning.usecase.DemoLearning;
import lms.web.membership.usecase.DemoMembers;
import lms.web.organisation.usecase.DemoUnits;
import lms.web.shared.kernel.Component;

/** Fills an empty demonstration; one that has been filled is left as people made it. */
@Component
public class DemoData {

    private final DemoAccountsSeed accounts;
    private final DemoUnits units;
    private final DemoMembers members;
    private final DemoLearning learning;
    private final DemoCohorts cohorts;
    private final DemoOffers offers;

    @Inject
    public DemoData(
            DemoAccountsSeed accounts,
            DemoUnits units,
            DemoMembers members,
            DemoLearning learning,
            DemoCohorts cohorts,
            DemoOffers offers) {
        this.accounts = accounts;
        this.units = units;
        this.members = members;
        this.learning = learning;
        this.cohorts = cohorts;
        this.offers = offers;
    }

    void seed() {
        if (accounts.seed()) {
            units.seed();
            members.seed();
            learning.seed(accounts.learner());
            cohorts.seed();
            offers.seed(accounts.author());
        }
    }
}
