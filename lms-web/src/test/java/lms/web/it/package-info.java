/**
 * Tests of the running system. One server is started for all of them: extend {@link lms.web.it.SystemTest} for tests
 * that speak HTTP, {@link lms.web.it.BrowserTest} for those that look at pages, and put tests that run inside the server
 * into {@code lms.web.it.inside}.
 */
@NullMarked
package lms.web.it;

import org.jspecify.annotations.NullMarked;
