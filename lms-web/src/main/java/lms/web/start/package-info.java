/** Where the application is put together: what JAX-RS serves, what happens at start, what the demonstration holds. */
@NullMarked
package lms.web.start;

import org.jspecify.annotations.NullMarked;
