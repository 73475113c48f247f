package lms.web.account.usecase;

import java.util.ArrayList;
import java.util.List;
import lms.web.account.domain.Account;
import lms.web.account.domain.EmailAddress;
import lms.web.account.domain.NameRule;
import lms.web.shared.kernel.Rejected;

/**
 * What somebody types to make an account.
 *
 * @param language a BCP 47 tag
 */
public record NewAccount(String displayName, String email, String language, String password) {

    /**
     * The profile, if everything is as it must be.
     *
     * @throws Rejected naming every field that is not
     */
    Account.Profile checked() {
        List<Rejected.Fault> faults = faults();
        if (!faults.isEmpty()) {
            throw new Rejected(faults);
        }
        return new Account.Profile(displayName.strip(), new EmailAddress(email), language);
    }

    /** What is wrong with name and address; the password has rules of its own. */
    List<Rejected.Fault> faults() {
        List<Rejected.Fault> faults = new ArrayList<>();
        String name = displayName.strip();
        NameRule.fault(name).ifPresent(faults::add);
        if (EmailAddress.parse(email).isEmpty()) {
            faults.add(Rejected.Fault.of("email", "error.email.format"));
        }
        return faults;
    }
}
