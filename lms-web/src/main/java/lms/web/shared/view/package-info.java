/**
 * How the product looks and speaks: the frame around every page, the words in each language, and the few types
 * through which anything may reach HTML. The only package beside the generated templates that knows jte.
 */
@NullMarked
package lms.web.shared.view;

import org.jspecify.annotations.NullMarked;
