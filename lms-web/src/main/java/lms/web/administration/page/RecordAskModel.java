package lms.web.administration.page;

import java.util.List;
import lms.web.account.usecase.PersonCard;
import lms.web.shared.view.Choice;
import lms.web.shared.view.SafeUrl;

/**
 * {@code /admin/people/…/record}: asking to see a record. Posts {@code kind} and {@code reason}.
 *
 * @param kind as chosen before
 * @param kinds of reason to choose from
 * @param reason as typed before
 * @param alone whether no second administrator exists, so that it cannot be asked
 * @param action where the form posts to
 */
public record RecordAskModel(
        PersonCard person, String kind, List<Choice> kinds, String reason, boolean alone, SafeUrl action) {
    public RecordAskModel {
        kinds = List.copyOf(kinds);
    }
}
