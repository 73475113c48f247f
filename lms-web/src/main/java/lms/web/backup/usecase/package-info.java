/** What the server that runs does for a backup: it copies a database that nobody else can open. */
@NullMarked
package lms.web.backup.usecase;

import org.jspecify.annotations.NullMarked;
