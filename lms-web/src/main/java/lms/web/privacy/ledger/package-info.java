/** The ledger of erasures: a file of its own, because a database that is restored would bring back its past. */
@NullMarked
package lms.web.privacy.ledger;

import org.jspecify.annotations.NullMarked;
