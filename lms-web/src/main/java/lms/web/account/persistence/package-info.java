/** Accounts, sign-ins, invitations and roles in the database. */
@NullMarked
package lms.web.account.persistence;

import org.jspecify.annotations.NullMarked;
