package lms.web.account.usecase;

import java.util.List;
import lms.web.shared.kernel.Grant;

/** A person in a list: name and roles, nothing else. */
public record PersonView(String displayName, List<Grant> grants) {
    public PersonView {
        grants = List.copyOf(grants);
    }
}
