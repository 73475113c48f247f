/**
 * Finding a course and a passage: welcome page, catalogue, course page, search. Every page has one model record
 * that holds plain values; the templates turn them into HTML.
 */
@NullMarked
package lms.web.catalogue.page;

import org.jspecify.annotations.NullMarked;
