package lms.web.shared.kernel;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What a column says about a person, and what follows. Every column of every table carries one; the record of
 * processing (UK GDPR Art. 30), exports and erasure are derived from it. Such fields are read by the database, so that the
 * compiler must not think them unused.
 */
@Documented
@com.google.errorprone.annotations.Keep
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.FIELD)
public @interface Classified {

    /** How sensitive the column is. */
    PrivacyClass value();

    /** What the column is for. Needed from {@link PrivacyClass#ACCOUNT} up. */
    String purpose() default "";

    /** How long it is kept. Needed from {@link PrivacyClass#ACCOUNT} up. */
    Keep keep() default Keep.CONTENT;

    /** Whether the person's own export holds it (Art. 15 and 20). */
    boolean export() default false;

    /** What happens to the column when its person is erased (Art. 17). */
    Erase erase() default Erase.KEEP;

    /** How the database holds it. What is {@link PrivacyClass#SENSITIVE} or above never stands there in plain words. */
    Form form() default Form.PLAIN;

    /** How the database holds a column. */
    enum Form {
        /** As it is. */
        PLAIN,
        /** Sealed by {@code Vault} for its table, column and row; it is sealed anew when the keys are renewed. */
        SEALED,
        /** As a hash or mark, from which nobody gets it back. */
        HASHED
    }

    /** How long a column is kept. */
    enum Keep {
        /** As long as the content it belongs to: it is not about a person. */
        CONTENT,
        /** Until the account is closed. */
        ACCOUNT,
        /** Until the sign-in or the invitation ends. */
        CREDENTIAL,
        /** Until the enrolment is erased, at the latest twelve months after the course was left or finished. */
        LEARNING,
        /** Until whoever uploaded it is done with it, an hour at most. */
        UPLOAD,
        /** Until a mail was delivered: an hour after it was sent, a week after it was given up. */
        DELIVERY,
        /** Six years, pseudonymous once the account is erased. */
        AUDIT
    }

    /** What erasing a person does to a column. */
    enum Erase {
        /** Nothing: it is not about a person. */
        KEEP,
        /** The row goes. */
        DELETE_ROW,
        /** The row stays and leads to nobody any more, because the account whose id it holds is gone. */
        UNLINK
    }
}
