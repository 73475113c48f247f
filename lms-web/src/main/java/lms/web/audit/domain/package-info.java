/** What is noted of deeds that change who may do what, or what people read. */
@NullMarked
package lms.web.audit.domain;

import org.jspecify.annotations.NullMarked;
