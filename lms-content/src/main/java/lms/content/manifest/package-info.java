/**
 * What a curriculum says about itself: {@code curriculum.yml}, the lock file and the front matter of lessons, read key
 * by key with a finding for everything that is not as the format wants it.
 */
@NullMarked
package lms.content.manifest;

import org.jspecify.annotations.NullMarked;
