/**
 * What must never be lost: the ids and keys that were ever released, and the file {@code ids.lock.yml} that remembers
 * them.
 */
@NullMarked
package lms.content.identity;

import org.jspecify.annotations.NullMarked;
