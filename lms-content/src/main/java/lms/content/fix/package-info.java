/**
 * Mends what a program can mend for sure: small changes of single characters, tried in memory and only kept where the
 * checker finds no more errors afterwards than before.
 */
@NullMarked
package lms.content.fix;

import org.jspecify.annotations.NullMarked;
