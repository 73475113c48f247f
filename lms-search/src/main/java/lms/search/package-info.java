@NullMarked
package lms.search;

import org.jspecify.annotations.NullMarked;
