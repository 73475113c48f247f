package lms.web.account.usecase;

import java.util.List;
import java.util.UUID;
import lms.web.shared.kernel.Grant;

/** A person in a list: name and roles, nothing else. */
public record PersonView(UUID id, String displayName, List<Grant> grants) {
    public PersonView {
        grants = List.copyOf(grants);
    }
}
