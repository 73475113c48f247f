package lms.web.message.usecase;

import lms.web.message.domain.OutboxMail;

/** Port to the mails that wait to be sent. */
public interface OutboxStore {

    /** Keeps a new mail. */
    void keep(OutboxMail mail);

    /** Sends what changed to the database, so that its refusals are heard inside the use case. */
    void flush();
}
