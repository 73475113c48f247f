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

    /** Whether a mail server is set. Without one mails wait in the outbox. */
    @PublicUse("says nothing about anybody")
    public boolean sends() {
        return settings.mail().isPresent();
    }
}
