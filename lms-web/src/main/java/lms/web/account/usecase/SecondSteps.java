package lms.web.account.usecase;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.regex.Pattern;
import lms.web.account.domain.AuthenticatorApp;
import lms.web.audit.domain.Deed;
import lms.web.shared.kernel.Actor;
import lms.web.shared.kernel.Conflict;
import lms.web.shared.kernel.Ids;
import lms.web.shared.kernel.PublicUse;
import lms.web.shared.kernel.Rejected;
import lms.web.shared.kernel.UseCase;
import lms.web.shared.secret.OneTimeCodes;

/** The second step of signing in: an app that shows codes, and codes on paper for when it is lost. */
@UseCase
public class SecondSteps {

    /** Name of the form's field for the code, to which faults belong. */
    public static final String CODE = "code";

    private static final Pattern SPACES = Pattern.compile("\\s");
    private static final Pattern SIX_DIGITS = Pattern.compile("\\d{6}");

    private final SecondStepStore store;
    private final StepRules rules;
    private final AppSecrets secrets;
    private final RecoveryCodes recovery;
    private final SignIns signIns;
    private final SecurityNews news;
    private final Ids ids;
    private final Clock clock;

    @Inject
    public SecondSteps(
            SecondStepStore store,
            StepRules rules,
            AppSecrets secrets,
            RecoveryCodes recovery,
            SignIns signIns,
            SecurityNews news,
            Ids ids,
            Clock clock) {
        this.store = store;
        this.rules = rules;
        this.secrets = secrets;
        this.recovery = recovery;
        this.signIns = signIns;
        this.news = news;
        this.ids = ids;
        this.clock = clock;
    }

    /** What the person has. */
    public SecondStepView mine(Actor actor) {
        Actor.Person person = actor.required();
        UUID account = person.accountId();
        return new SecondStepView(
                store.app(account).map(AuthenticatorApp::addedAt),
                store.recoveryCodes(account),
                rules.canLoseApp(person));
    }

    /** With what the person can take a second step. */
    Held held(Actor actor) {
        UUID account = actor.required().accountId();
        return new Held(store.isSetUp(account), rules.hasPasskey(account));
    }

    /**
     * A secret for a new app. Nothing is kept of it until {@link #setUp}.
     *
     * @throws lms.web.shared.kernel.ConfirmationRequired unless the person has just shown a secret
     */
    public OfferedApp offer(Actor actor) {
        return secrets.fresh(rules.mayChange(actor).accountId());
    }

    /**
     * The secret that was offered before.
     *
     * @param sealed as it was offered
     * @throws Conflict if it was not offered to this person
     */
    public OfferedApp offeredAgain(String sealed, Actor actor) {
        return secrets.again(rules.mayChange(actor).accountId(), sealed);
    }

    /**
     * Sets the app up, once it shows the right code, in place of one that was there. Ends the person's other sign-ins, which
     * had one step only.
     *
     * @param sealed as it was offered
     * @return recovery codes, to be shown this once
     * @throws Rejected if the code is wrong
     * @throws Conflict if the secret was not offered to this person
     */
    public List<String> setUp(String sealed, String code, Actor actor) {
        UUID account = rules.mayChange(actor).accountId();
        OfferedApp offered = secrets.again(account, sealed);
        OptionalLong step = OneTimeCodes.step(offered.secret(), plain(code), clock.instant(), 0);
        if (step.isEmpty()) {
            throw new Rejected(List.of(Rejected.Fault.of(CODE, "secondStep.code.wrong")));
        }
        store.appToUse(account).ifPresent(store::remove);
        store.flush();
        UUID id = ids.next();
        store.keep(new AuthenticatorApp(id, account, secrets.kept(id, offered), step.getAsLong(), clock.instant()));
        List<String> codes = recovery.renew(account);
        signIns.endAllBut(actor.required());
        signIns.confirm(true, actor);
        news.tell(account, Deed.SECOND_STEP_SET_UP);
        return codes;
    }

    /**
     * New recovery codes in place of all old ones.
     *
     * @return the codes, to be shown this once
     * @throws Conflict if there is no app that they could stand for
     */
    public List<String> renewCodes(Actor actor) {
        UUID account = rules.mayChange(actor).accountId();
        if (!store.isSetUp(account)) {
            throw new Conflict("error.409");
        }
        List<String> codes = recovery.renew(account);
        news.tell(account, Deed.RECOVERY_CODES_RENEWED);
        return codes;
    }

    /**
     * The app and its recovery codes count no longer.
     *
     * @throws Conflict if the person's roles need it
     */
    public void remove(Actor actor) {
        Actor.Person person = rules.mayChange(actor);
        store.appToUse(person.accountId()).ifPresent(app -> {
            StepRules.demand(rules.canLoseApp(person));
            store.remove(app);
            recovery.end(person.accountId());
            store.flush();
            news.tell(person.accountId(), Deed.SECOND_STEP_REMOVED);
        });
    }

    /**
     * Takes a code of the app, or a recovery code; each counts once, also when it comes twice at the same moment.
     *
     * @return whether it was right
     */
    @PublicUse("the caller has counted the try and knows whose code it must be")
    public boolean take(UUID accountId, String typed) {
        String code = plain(typed);
        return SIX_DIGITS.matcher(code).matches() ? ofApp(accountId, code) : onPaper(accountId, code);
    }

    private boolean ofApp(UUID accountId, String code) {
        return store.appToUse(accountId)
                .map(app -> {
                    OptionalLong step = OneTimeCodes.step(secrets.of(app), code, clock.instant(), app.lastStep());
                    step.ifPresent(app::use);
                    store.flush();
                    return step.isPresent();
                })
                .orElse(false);
    }

    private boolean onPaper(UUID accountId, String code) {
        boolean right = recovery.spend(accountId, code);
        if (right) {
            news.tell(accountId, Deed.RECOVERY_CODE_USED);
        }
        return right;
    }

    private static String plain(String typed) {
        return SPACES.matcher(typed).replaceAll("");
    }

    /** With what somebody can take a second step. */
    record Held(boolean app, boolean passkey) {
        boolean any() {
            return app || passkey;
        }
    }
}
