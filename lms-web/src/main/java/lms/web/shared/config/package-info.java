/**
 * Every setting of the system, read once, checked whole and handed on as one immutable record.
 *
 * <p>The launcher reads them before the server boots, the server reads them again through MicroProfile Config: both by
 * the same rules, so that a bad value is refused early and with the same words. Nothing here needs the container but
 * {@link lms.web.shared.config.SettingsProducer}.
 */
@NullMarked
package lms.web.shared.config;

import org.jspecify.annotations.NullMarked;
