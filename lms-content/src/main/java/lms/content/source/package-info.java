/**
 * The files of one curriculum as they were found, named by their content. A revision has the same name whether it came
 * from a folder, an archive or a Git commit, because the name is Git's own for that tree.
 */
@NullMarked
package lms.content.source;

import org.jspecify.annotations.NullMarked;
