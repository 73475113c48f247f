/** Without a running server: what somebody with the disk and the keys could hand over, and the ledger of erasures. */
@NullMarked
package lms.web.privacy.offline;

import org.jspecify.annotations.NullMarked;
