package lms.web.message.usecase;

/** Port to the mail server. Called without a transaction, because it can take as long as the server likes. */
public interface Post {

    /** Hands one mail over; never throws for what the mail server or the network does. */
    Outcome send(Posting posting);

    /** What the mail server made of a mail. */
    enum Outcome {
        /** It took it. */
        TAKEN,
        /** It will never take it: there is no such address. */
        REFUSED,
        /** It does not take this mail now. */
        DELAYED,
        /** It cannot be spoken to: no mail would go. */
        UNREACHABLE
    }
}
