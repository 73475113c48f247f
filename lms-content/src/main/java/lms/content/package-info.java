@NullMarked
package lms.content;

import org.jspecify.annotations.NullMarked;
