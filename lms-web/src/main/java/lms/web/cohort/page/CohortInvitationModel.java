package lms.web.cohort.page;

import lms.web.cohort.usecase.Invitations.Landing;
import lms.web.shared.view.SafeUrl;

/**
 * {@code /cohorts/invitation/{token}}: where the link of a mail leads somebody who is not signed in, or as another.
 *
 * @param kind what is to be done
 * @param action where it is done: a form for {@link Landing.Kind#MAKE_ACCOUNT}, a link for the others
 */
public record CohortInvitationModel(Landing.Kind kind, SafeUrl action) {}
