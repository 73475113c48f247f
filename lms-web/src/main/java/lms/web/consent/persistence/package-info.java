/** The ledger of what people agreed to. */
@NullMarked
package lms.web.consent.persistence;

import org.jspecify.annotations.NullMarked;
