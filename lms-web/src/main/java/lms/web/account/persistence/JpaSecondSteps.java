package lms.web.account.persistence;

import java.util.UUID;
import lms.web.account.usecase.SecondStepStore;
import lms.web.shared.kernel.Component;

/** What people have for the second step. */
@Component
public class JpaSecondSteps implements SecondStepStore {

    @Override
    public boolean isSetUp(UUID accountId) {
        return false;
    }
}
