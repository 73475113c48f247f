/** Where the files of people's copies of their data lie until they are taken. */
@NullMarked
package lms.web.privacy.shelf;

import org.jspecify.annotations.NullMarked;
