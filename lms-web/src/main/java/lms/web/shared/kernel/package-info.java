/**
 * The few words that every feature shares: who acts, what they may reach, how a request can fail, how a column is
 * classified. Nothing here knows HTTP, the database or a feature.
 */
@NullMarked
package lms.web.shared.kernel;

import org.jspecify.annotations.NullMarked;
