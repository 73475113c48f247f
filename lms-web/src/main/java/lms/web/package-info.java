/** The web application: people, their learning, and what is published to them, one package for each feature. */
@NullMarked
package lms.web;

import org.jspecify.annotations.NullMarked;
