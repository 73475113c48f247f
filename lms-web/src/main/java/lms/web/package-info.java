@NullMarked
package lms.web;

import org.jspecify.annotations.NullMarked;
