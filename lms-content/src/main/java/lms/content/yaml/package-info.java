/**
 * YAML with the place of every value, read strictly: keys that stand twice, keys that nobody knows and values of the
 * wrong type are found here, once for the manifest and for front matter alike.
 */
@NullMarked
package lms.content.yaml;

import org.jspecify.annotations.NullMarked;
