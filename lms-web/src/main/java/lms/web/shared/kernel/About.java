package lms.web.shared.kernel;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * How a row leads to its person. Every table that holds something about people says it, at a column or at the class;
 * exports (UK GDPR Art. 15 and 20) and erasure (Art. 17) find a person's rows by it and by nothing else.
 */
@Documented
@com.google.errorprone.annotations.Keep
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.TYPE})
public @interface About {

    /** What stands in the column. */
    Way value();

    /** The entity whose row is the parent; only with {@link Way#PARENT}. */
    Class<?> of() default Void.class;

    /** For which purposes the address is marked; only with {@link Way#ADDRESS_MARK}. */
    String[] purposes() default {};

    /** Ways from a row to a person. */
    enum Way {
        /** Said of a class: the row's own id is the id of the account. */
        SELF,
        /** The id of the account that the row is about. */
        SUBJECT,
        /** The id of the account that did something to the row, which is about somebody else. */
        DOER,
        /** The id of a row of another table about people; both are about the same person. */
        PARENT,
        /** The pseudonym, in the audit trail, of whom the row is about. */
        SUBJECT_PSEUDONYM,
        /** The pseudonym, in the audit trail, of who did something. */
        DOER_PSEUDONYM,
        /** The address of the person, in plain words or sealed. */
        ADDRESS,
        /** A mark that {@code Vault} makes of the person's address, for one of the purposes named. */
        ADDRESS_MARK,
        /** A text that ends in the id of the account. */
        TEXT_WITH_ID,
        /** Said of a class: nothing leads from a row to its person, on purpose. Only a {@code PersonalStore} finds it. */
        PERSONAL_STORE;

        /** Whether the row is about the person to whom it leads, and not only done by them. */
        public boolean isAbout() {
            return this != DOER && this != DOER_PSEUDONYM;
        }
    }
}
