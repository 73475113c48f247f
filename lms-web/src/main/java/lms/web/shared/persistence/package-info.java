/** How the application reaches its database: source, schema, types that both supported databases understand. */
@NullMarked
package lms.web.shared.persistence;

import org.jspecify.annotations.NullMarked;
