/** That what has to be sealed is sealed, and with the newest key: at the first start, and after the keys were renewed. */
@NullMarked
package lms.web.sealing.usecase;

import org.jspecify.annotations.NullMarked;
