/** Tests that run inside the server; they are deployed together with the application. JUnit assertions only. */
@NullMarked
package lms.web.it.inside;

import org.jspecify.annotations.NullMarked;
