package lms.web.account.usecase;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import lms.web.account.domain.Account;
import lms.web.account.domain.Attempt;
import lms.web.account.domain.EmailAddress;
import lms.web.account.domain.LinkKind;
import lms.web.account.domain.Opening;
import lms.web.account.domain.SignInMethod;
import lms.web.shared.kernel.Component;
import lms.web.shared.kernel.PublicUse;
import lms.web.shared.kernel.Rejected;

/** Where links by mail are asked for and come back to, with the throttle at its door. */
@Component
public class LinkDesk {

    private final MailedLinks links;
    private final SignIns signIns;
    private final Throttle throttle;

    @Inject
    public LinkDesk(MailedLinks links, SignIns signIns, Throttle throttle) {
        this.links = links;
        this.signIns = signIns;
        this.throttle = throttle;
    }

    /**
     * Asks for a link to this address. Whether one is sent, whoever asks learns from their mail alone.
     *
     * @param from network address of whoever asks
     * @throws Rejected if it is no address
     * @throws lms.web.shared.kernel.Overloaded if it was asked for too often
     */
    @PublicUse("whoever asks cannot sign in")
    public void ask(LinkKind kind, String typedEmail, String from) {
        EmailAddress email = EmailAddress.parse(typedEmail)
                .orElseThrow(() -> new Rejected(List.of(Rejected.Fault.of("email", "error.email.format"))));
        throttle.admit(new Attempt(Attempt.Kind.MAIL, email.value(), from));
        links.ask(kind, email);
    }

    /**
     * Whose link it is, without using it up: programs that look through mail open links, too.
     *
     * @throws lms.web.shared.kernel.Overloaded if links were tried too often
     */
    @PublicUse("the link itself is the right")
    public Optional<Account.Named> whose(LinkKind kind, String token, String from) {
        var attempt = new Attempt(Attempt.Kind.LINK, "", from);
        throttle.admit(attempt);
        Optional<Account.Named> found = links.whose(kind, token);
        if (found.isPresent()) {
            throttle.passed(attempt);
        }
        return found;
    }

    /**
     * Signs in with a link. It obeys the limit of its account as a password does.
     *
     * @return nothing if the link cannot be used
     * @throws lms.web.shared.kernel.Overloaded if it was tried too often
     */
    @PublicUse("signing in")
    public Optional<Entry> signIn(String token, String from) {
        return whose(LinkKind.SIGN_IN, token, from).flatMap(person -> {
            var attempt = new Attempt(Attempt.Kind.LINK, person.email(), from);
            throttle.admit(attempt);
            Optional<Entry> entry = links.use(LinkKind.SIGN_IN, token)
                    .map(account -> signIns.begin(account, SignInMethod.LINK, Opening.PLAIN));
            if (entry.isPresent() && !entry.get().pending()) {
                // Only then: whoever reads the mail must not get new tries at the code by asking for another link.
                throttle.passed(attempt);
            }
            return entry;
        });
    }
}
