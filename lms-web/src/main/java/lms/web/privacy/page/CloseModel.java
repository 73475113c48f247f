package lms.web.privacy.page;

import lms.web.privacy.usecase.Closing;
import lms.web.privacy.usecase.ErasureObstacle;

/**
 * {@code /me/privacy/close}: what closing the account means; and the same page once more, with the button.
 *
 * @param sure whether the button is there
 */
public record CloseModel(Closing.Consequences consequences, boolean sure) {

    /** Whether nothing keeps the person from it. */
    public boolean isFree() {
        return consequences.obstacle() == ErasureObstacle.NONE;
    }
}
