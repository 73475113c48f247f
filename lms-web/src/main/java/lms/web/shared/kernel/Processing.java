package lms.web.shared.kernel;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Which activity the columns of an entity serve, and whom they are about. It stands at every entity with a column about
 * people; together with {@link Classified} it is the whole register: the record of processing (UK GDPR Art. 30), the
 * privacy notice (Art. 13), the annex of the impact assessment (Art. 35) and the list of what could be handed over are
 * made from these two and written nowhere else.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.FIELD})
public @interface Processing {

    /** What the columns are processed for. */
    Activity value();

    /**
     * Whom they are about; empty for everybody that the activity is about. At a column it says that the column names
     * somebody other than the rest of its row, such as who sent an invitation.
     */
    PersonKind[] about() default {};

    /** Whether they are also about whoever is not signed in. */
    boolean alsoVisitors() default false;
}
