package lms.web.account.usecase;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import lms.web.shared.kernel.Component;
import lms.web.shared.kernel.PublicUse;
import lms.web.shared.schedule.Beat;

/** What accounts have to do by themselves: sending the links that people asked for. */
@Component
public class AccountBeat {

    private final MailedLinks links;

    @Inject
    public AccountBeat(MailedLinks links) {
        this.links = links;
    }

    @PublicUse("the system keeps its own promises")
    void follow(@Observes Beat beat) {
        links.answer();
    }
}
