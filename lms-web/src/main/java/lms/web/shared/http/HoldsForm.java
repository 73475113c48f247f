package lms.web.shared.http;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a POST whose page, a GET of the same path, can show again what was sent. If the sign-in has ended, the form is
 * kept through signing in and shown there: nothing typed is lost.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface HoldsForm {}
