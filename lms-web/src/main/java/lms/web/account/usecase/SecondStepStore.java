package lms.web.account.usecase;

import java.util.UUID;

/** Port to what people have for the second step of signing in. */
public interface SecondStepStore {

    /** Whether the person has anything to take a second step with. Only for signing in: there is no actor yet. */
    boolean isSetUp(UUID accountId);
}
