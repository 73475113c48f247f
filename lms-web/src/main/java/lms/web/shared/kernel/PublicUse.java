package lms.web.shared.kernel;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks a use-case method that needs no {@link Actor}, because there is none yet or the system itself acts. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface PublicUse {
    /** Why nobody's rights have to be asked. */
    String value();
}
