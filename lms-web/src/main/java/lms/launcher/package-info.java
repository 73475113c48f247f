/**
 * The commands of {@code ./lms}: reads and checks all settings before anything starts, then boots the server in the
 * same process, so that signals reach it and no secret leaves it.
 *
 * <p>This package runs outside the container, from a jar of its own; of the application it knows the settings and the key
 * file only.
 */
@NullMarked
package lms.launcher;

import org.jspecify.annotations.NullMarked;
