package lms.web.authoring.usecase;

import java.time.Clock;
import lms.web.account.usecase.People;
import lms.web.catalogue.usecase.Publisher;
import lms.web.catalogue.usecase.ReleaseHistory;
import lms.web.shared.config.Settings;

/** Puts together what only this package sees. */
public record AuthoringParts(Settings settings, OfferStore store, ReleaseHistory history, Clock clock, People people) {

    /** What may become a release. */
    public Offered offered() {
        return new Offered(new ConfiguredFolders(settings), store, history, new Readings(clock));
    }

    /** Whose text it is. */
    public Ownership ownership() {
        return new Ownership(store, people);
    }

    /** What happens at start. */
    public CurriculaFolder atStart(Publisher publisher) {
        return new CurriculaFolder(settings, new ConfiguredFolders(settings), publisher, clock);
    }
}
