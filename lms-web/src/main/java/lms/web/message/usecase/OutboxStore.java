package lms.web.message.usecase;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lms.web.message.domain.Delivery;
import lms.web.message.domain.OutboxMail;

/** Port to the mails that wait to be sent. */
public interface OutboxStore {

    /** Keeps a new mail. */
    void keep(OutboxMail mail);

    /** Mails that are to be sent now, those that have waited longest first. */
    List<OutboxMail> due(Instant now, int most);

    /**
     * Takes a mail for sending, so that nobody else does.
     *
     * @param until when it may be taken again, should this attempt come to no end
     * @return whether it is ours; it is not if somebody else took it since it was read
     */
    boolean take(OutboxMail mail, Instant until);

    /** The mail. */
    Optional<OutboxMail> find(UUID id);

    /** Mails in the state. */
    long count(Delivery state);

    /** All mails whose words are still there, the newest first. */
    List<OutboxMail> newest(int offset, int most);

    /** Gives up a mail that was taken and cannot be read. */
    void refuse(UUID id, Instant now);

    /** Gives up a mail that was taken and is not wanted any more; its words go at once. */
    void withhold(UUID id, Instant now);

    /** Gives up what has waited since before this moment. */
    int giveUp(Instant before, Instant now);

    /** Sends what changed to the database, so that its refusals are heard inside the use case. */
    void flush();
}
