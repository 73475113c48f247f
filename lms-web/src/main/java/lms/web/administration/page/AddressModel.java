package lms.web.administration.page;

import lms.web.account.usecase.PersonCard;
import lms.web.shared.view.SafeUrl;

/**
 * {@code /admin/people/…/address}: mending an address. Posts {@link #EMAIL}.
 *
 * @param email as typed before
 * @param action where the form posts to
 */
public record AddressModel(PersonCard person, String email, SafeUrl action) {
    /** Field of the new address. */
    public static final String EMAIL = "email";
}
