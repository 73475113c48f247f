/** Reads every table by what its entity says of people, so that a new table needs no line here. */
@NullMarked
package lms.web.privacy.persistence;

import org.jspecify.annotations.NullMarked;
