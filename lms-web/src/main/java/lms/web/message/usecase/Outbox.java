package lms.web.message.usecase;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.regex.Pattern;
import lms.web.message.domain.MailPurpose;
import lms.web.shared.kernel.Ids;
import lms.web.shared.kernel.PublicUse;
import lms.web.shared.kernel.UseCase;

/** Where use cases put what they have to tell by mail. It is delivered after their transaction, or not at all. */
@UseCase
public class Outbox {

    /** What could end a line, a header or an address. Addresses that people type are checked where they are typed. */
    private static final Pattern ADDRESS =
            Pattern.compile("[^\\s,;:<>()\\[\\]\"\\\\\\p{Cntrl}@]+@[^\\s,;:<>()\"\\\\\\p{Cntrl}@]+");

    private final OutboxStore store;
    private final Recipients recipients;
    private final Letters letters;
    private final Envelopes envelopes;
    private final Ids ids;
    private final Clock clock;

    @Inject
    public Outbox(
            OutboxStore store, Recipients recipients, Letters letters, Envelopes envelopes, Ids ids, Clock clock) {
        this.store = store;
        this.recipients = recipients;
        this.letters = letters;
        this.envelopes = envelopes;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Keeps a mail in the transaction that runs; it is sent once that has come to its end. Nothing is kept if whoever it
     * is for does not want to be written to about such things.
     *
     * @throws IllegalArgumentException if the address is not exactly one address, or a message is missing
     */
    @PublicUse("called by a use case that has asked for the rights itself")
    public void put(Mail mail) {
        if (!ADDRESS.matcher(mail.to()).matches()) {
            throw new IllegalArgumentException("Not an address to send a mail to");
        }
        MailPurpose purpose = MailPurpose.of(mail.words());
        if (recipients.of(mail.to()).admit(purpose)) {
            store.keep(envelopes.close(ids.next(), mail.to(), purpose, letters.write(mail), clock.instant()));
            store.flush();
        }
    }
}
