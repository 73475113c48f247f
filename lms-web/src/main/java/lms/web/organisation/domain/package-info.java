/** The organisation's tree of nations, regions, local Groups and thematic Sections. */
@NullMarked
package lms.web.organisation.domain;

import org.jspecify.annotations.NullMarked;
