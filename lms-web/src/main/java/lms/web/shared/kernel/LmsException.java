package lms.web.shared.kernel;

/**
 * A request that cannot be met, for a reason the person who asked can be told. The kind decides the HTTP status; the
 * message key names the words, which live in the message files.
 */
public abstract sealed class LmsException extends RuntimeException
        permits NotFound, SignInRequired, ConfirmationRequired, Conflict, Rejected, Overloaded {

    private static final long serialVersionUID = 1L;

    private final String messageKey;

    LmsException(String messageKey) {
        super(messageKey);
        this.messageKey = messageKey;
    }

    /** Key of the sentence that says what is wrong and how to mend it. */
    public String messageKey() {
        return messageKey;
    }
}
