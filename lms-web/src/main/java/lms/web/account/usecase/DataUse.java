package lms.web.account.usecase;

import jakarta.inject.Inject;
import java.util.List;
import lms.web.account.domain.Account;
import lms.web.account.domain.NameRule;
import lms.web.account.domain.Objections;
import lms.web.audit.domain.Deed;
import lms.web.audit.usecase.Audit;
import lms.web.shared.kernel.Actor;
import lms.web.shared.kernel.NotFound;
import lms.web.shared.kernel.Rejected;
import lms.web.shared.kernel.UseCase;

/**
 * Restricting the use of one's data (UK GDPR Art. 18), and objecting to some of it (Art. 21). Whoever has restricted it
 * stands in no list and no report, and gets no mail but answers to what they did themselves; they sign in, read what is
 * theirs, and lift it again. Their roles rest meanwhile: what they did in office would have to be seen.
 */
@UseCase
public class DataUse {

    /** The field that holds a name. */
    public static final String NAME = "name";

    private final AccountStore accounts;
    private final Audit audit;

    @Inject
    public DataUse(AccountStore accounts, Audit audit) {
        this.accounts = accounts;
        this.audit = audit;
    }

    /** What the person has chosen. */
    public Chosen of(Actor actor) {
        Account account = own(actor);
        return new Chosen(account.isRestricted(), account.objections());
    }

    /** Restricts the use of the person's data, or lifts that; it counts from the next request on. */
    public void restrict(boolean restricted, Actor actor) {
        Account account = own(actor);
        if (account.isRestricted() != restricted) {
            account.restrict(restricted);
            accounts.flush();
            note(restricted ? Deed.DATA_RESTRICTED : Deed.RESTRICTION_LIFTED, actor);
        }
    }

    /**
     * Puts the person's own name right (UK GDPR Art. 16). Others see it at once wherever they saw the old one.
     *
     * @throws Rejected if it cannot be a name
     */
    public void correctName(String typed, Actor actor) {
        NameRule.fault(typed).ifPresent(fault -> {
            throw new Rejected(List.of(fault));
        });
        Account account = own(actor);
        if (!account.displayName().equals(typed.strip())) {
            account.correct(typed.strip(), account.language());
            accounts.flush();
            note(Deed.NAME_CHANGED, actor);
        }
    }

    /** What the person objects to from now on; what they leave out they no longer object to. */
    public void object(Objections objections, Actor actor) {
        Account account = own(actor);
        Objections before = account.objections();
        if (!before.equals(objections)) {
            account.object(objections);
            accounts.flush();
            boolean more =
                    (objections.toNotices() && !before.toNotices()) || (objections.toReports() && !before.toReports());
            note(more ? Deed.OBJECTED : Deed.OBJECTION_WITHDRAWN, actor);
        }
    }

    private Account own(Actor actor) {
        var person = actor.required();
        return accounts.account(person.own(), person.accountId()).orElseThrow(NotFound::new);
    }

    private void note(Deed deed, Actor actor) {
        audit.noteAbout(actor, deed, actor.required().accountId(), "");
    }

    /** What a person has chosen. */
    public record Chosen(boolean restricted, Objections objections) {}
}
