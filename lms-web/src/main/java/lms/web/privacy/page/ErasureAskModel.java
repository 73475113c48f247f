package lms.web.privacy.page;

import lms.web.account.usecase.PersonCard;
import lms.web.shared.view.SafeUrl;

/**
 * {@code /admin/people/…/erase}: asking another administrator to erase a person. Posts {@code reason}.
 *
 * @param reason as typed before
 * @param action where the form posts to
 */
public record ErasureAskModel(PersonCard person, String reason, SafeUrl action) {}
