/** What tests share: real databases with our schema, a clock that is moved by hand. */
@NullMarked
package lms.web.testkit;

import org.jspecify.annotations.NullMarked;
