package lms.web.message.usecase;

import jakarta.inject.Inject;
import lms.web.shared.config.Settings;
import lms.web.shared.kernel.Component;
import lms.web.shared.kernel.PublicUse;

/** Whether mails leave the house; where they do not, pages say so. */
@Component
public class MailState {

    private final Settings settings;

    @Inject
    public MailState(Settings settings) {
        this.settings = settings;
    }

    /** Whether a mail server is set. */
    @PublicUse("says nothing about anybody")
    public boolean sends() {
        return settings.mail().isPresent();
    }

    /** Where mails go; pages that make one show it with {@code tag/mailWay.jte}. */
    @PublicUse("says nothing about anybody")
    public Way way() {
        if (sends()) {
            return Way.SENT;
        }
        return settings.mode().hasDemoData() ? Way.SHOWN : Way.WAITING;
    }

    /** Where mails go. */
    public enum Way {
        /** To the mail server. */
        SENT,
        /** Into the outbox, which the demonstration shows as a page. */
        SHOWN,
        /** Into the outbox, where they wait for a mail server. */
        WAITING
    }
}
