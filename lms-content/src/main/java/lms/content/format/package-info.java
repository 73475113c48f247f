/**
 * The table of the format: every directive, where it may stand and what it takes. Parsing, checking, rendering and the
 * printed reference all read this one, so that they cannot say different things.
 */
@NullMarked
package lms.content.format;

import org.jspecify.annotations.NullMarked;
