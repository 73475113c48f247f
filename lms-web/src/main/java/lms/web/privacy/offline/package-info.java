/** What somebody with the disk and the keys could hand over, told without a running server. */
@NullMarked
package lms.web.privacy.offline;

import org.jspecify.annotations.NullMarked;
