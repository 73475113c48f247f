/** {@code lms check}: the checks of this module for people at a terminal and for programs. */
@NullMarked
package lms.content.cli;

import org.jspecify.annotations.NullMarked;
