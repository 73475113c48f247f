package lms.web.account.usecase;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lms.web.account.domain.PasswordRule;
import lms.web.shared.config.Settings;
import lms.web.shared.kernel.Component;
import lms.web.shared.kernel.PublicUse;
import lms.web.shared.kernel.Rejected;
import lms.web.shared.kernel.Rejected.Fault;

/** Takes the passwords that people choose: checks and hashes them. Slow, so never inside a transaction. */
@Component
public class NewPasswords {

    private final Passwords passwords;
    private final CommonPasswords common;
    private final Settings settings;

    @Inject
    public NewPasswords(Passwords passwords, CommonPasswords common, Settings settings) {
        this.passwords = passwords;
        this.common = common;
        this.settings = settings;
    }

    /**
     * The hash of the password for a new account.
     *
     * @throws Rejected naming every field that is not as it must be
     */
    @PublicUse("whoever makes an account is nobody yet")
    public String hash(NewAccount wanted) {
        List<Fault> faults = new ArrayList<>(wanted.faults());
        fault(wanted.password(), wanted.email(), wanted.displayName()).ifPresent(faults::add);
        if (!faults.isEmpty()) {
            throw new Rejected(faults);
        }
        return passwords.hash(wanted.password());
    }

    /**
     * The hash of a password that somebody chooses for their account.
     *
     * @throws Rejected if it cannot be taken; says how to make a good one
     */
    @PublicUse("the caller has asked for the right")
    public String hash(String password, String email, String displayName) {
        fault(password, email, displayName).ifPresent(fault -> {
            throw new Rejected(List.of(fault));
        });
        return passwords.hash(password);
    }

    private Optional<Fault> fault(String password, String email, String displayName) {
        var own = List.of(email, displayName, settings.site().name());
        return PasswordRule.fault(password, own, common::holds);
    }
}
