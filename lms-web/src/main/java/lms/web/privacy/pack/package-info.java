/** What a person's copy of their data looks like: JSON for programs, with its schema, and a page for people. */
@NullMarked
package lms.web.privacy.pack;

import org.jspecify.annotations.NullMarked;
