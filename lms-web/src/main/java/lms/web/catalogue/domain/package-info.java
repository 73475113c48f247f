/**
 * What is published: a release holds a checked revision of a curriculum whole (text, rendered pages, plain text), is
 * never changed, and is what readers see once the published pointer stands on it.
 */
@NullMarked
package lms.web.catalogue.domain;

import org.jspecify.annotations.NullMarked;
