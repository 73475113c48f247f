/** The other place, where the end of the trail is kept signed: beyond the reach of whoever can write to the database. */
@NullMarked
package lms.web.audit.heads;

import org.jspecify.annotations.NullMarked;
