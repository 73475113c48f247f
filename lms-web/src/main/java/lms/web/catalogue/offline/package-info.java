/** Reading what is published from the command line, without a server. */
@NullMarked
package lms.web.catalogue.offline;

import org.jspecify.annotations.NullMarked;
