/**
 * Signing in and out, being invited, setting up, own sign-ins, people. Every page has one model record that holds
 * plain values; the templates turn them into HTML.
 */
@NullMarked
package lms.web.account.page;

import org.jspecify.annotations.NullMarked;
