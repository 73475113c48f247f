package lms.web.shared.http;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a POST that takes a file. Its body is read by nobody but the page, after the rights were asked; the proof that
 * it was sent from a page of ours therefore stands in the query, as {@link #TOKEN}. Its path ends in {@link #PATH}.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface TakesUpload {

    /** Query parameter that carries the upload token of the sign-in. */
    String TOKEN = "token";

    /** Last segment of every path that takes a file: only there a body may be large. */
    String PATH = "upload";
}
