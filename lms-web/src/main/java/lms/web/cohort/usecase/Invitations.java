package lms.web.cohort.usecase;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import lms.web.account.domain.EmailAddress;
import lms.web.account.usecase.CoachGrants;
import lms.web.account.usecase.Contact;
import lms.web.account.usecase.Contacts;
import lms.web.account.usecase.Joining;
import lms.web.account.usecase.People;
import lms.web.audit.domain.Deed;
import lms.web.audit.usecase.Audit;
import lms.web.cohort.domain.Cohort;
import lms.web.cohort.domain.CohortInvitation;
import lms.web.cohort.domain.CohortInvitation.Part;
import lms.web.shared.kernel.Actor;
import lms.web.shared.kernel.Conflict;
import lms.web.shared.kernel.Ids;
import lms.web.shared.kernel.NotFound;
import lms.web.shared.kernel.PublicUse;
import lms.web.shared.kernel.Rejected;
import lms.web.shared.kernel.Scope;
import lms.web.shared.kernel.UseCase;
import lms.web.shared.secret.Secrets;

/**
 * Inviting people by address to take part in a cohort or to coach it. Whoever invites is told the same whether an
 * address has an account, has a place already, or is unknown.
 */
@UseCase
public class Invitations {

    private static final Pattern SEPARATORS = Pattern.compile("[\\s,;]+");
    private static final int MOST_AT_ONCE = 200;

    private final CohortStore cohorts;
    private final Contacts contacts;
    private final CoachGrants coaches;
    private final Joining joining;
    private final People people;
    private final CohortMail mail;
    private final Audit audit;
    private final Ids ids;
    private final Clock clock;

    @Inject
    public Invitations(
            CohortStore cohorts,
            Contacts contacts,
            CoachGrants coaches,
            Joining joining,
            People people,
            CohortMail mail,
            Audit audit,
            Ids ids,
            Clock clock) {
        this.cohorts = cohorts;
        this.contacts = contacts;
        this.coaches = coaches;
        this.joining = joining;
        this.people = people;
        this.mail = mail;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Invites the owners of addresses. An earlier invitation of the same address is sent again with a new link.
     *
     * @param typed addresses, separated by line breaks, commas or semicolons
     * @throws NotFound if there is no such cohort, or the actor does not run it
     * @throws Rejected naming every line that is no address; then nobody is invited
     */
    public SentInvitations invite(UUID cohortId, String typed, Part part, Actor actor) {
        Cohort cohort = cohorts.cohort(Scope.toRunCohorts(actor), cohortId).orElseThrow(NotFound::new);
        if (cohort.state().isOver()) {
            throw new Conflict("cohort.over");
        }
        List<SentInvitations.Sent> sent = new ArrayList<>();
        for (String email : addresses(typed)) {
            sent.add(new SentInvitations.Sent(email, send(cohort, email, part, actor)));
        }
        cohorts.flush();
        return new SentInvitations(sent);
    }

    private Set<String> addresses(String typed) {
        Set<String> good = new LinkedHashSet<>();
        List<Rejected.Fault> faults = new ArrayList<>();
        SEPARATORS
                .splitAsStream(typed)
                .filter(each -> !each.isEmpty())
                .forEach(each -> EmailAddress.parse(each)
                        .ifPresentOrElse(
                                address -> good.add(address.value()),
                                () -> faults.add(Rejected.Fault.of("addresses", "invite.address", each))));
        if (good.size() > MOST_AT_ONCE) {
            faults.add(Rejected.Fault.of("addresses", "invite.toomany", MOST_AT_ONCE));
        }
        if (good.isEmpty() && faults.isEmpty()) {
            faults.add(Rejected.Fault.of("addresses", "invite.none"));
        }
        if (!faults.isEmpty()) {
            throw new Rejected(faults);
        }
        return good;
    }

    private String send(Cohort cohort, String email, Part part, Actor actor) {
        String token = ids.secret();
        CohortInvitation invitation = cohorts.invitation(cohort.id(), email, part)
                .orElseGet(() -> new CohortInvitation(ids.next(), cohort.id(), email, part));
        invitation.send(Secrets.hash(token), actor.required().accountId(), clock.instant());
        cohorts.keep(invitation);
        String language = contacts.byEmail(email)
                .map(Contact::language)
                .orElse(cohort.plan().language());
        mail.invited(cohort, email, language, part, token);
        return token;
    }

    /** What somebody who opens a link finds; an unknown link and one that ended look the same. */
    public Landing land(String token, Actor actor) {
        Optional<CohortInvitation> found =
                cohorts.invitation(Secrets.hash(token)).filter(invitation -> invitation.isOpen(clock.instant()));
        if (found.isEmpty()) {
            return new Landing(Landing.Kind.UNKNOWN, Optional.empty());
        }
        CohortInvitation invitation = found.get();
        Optional<UUID> cohort = Optional.of(invitation.cohortId());
        if (actor.person().isPresent()) {
            boolean same = people.email(actor).equals(invitation.email());
            return same
                    ? new Landing(Landing.Kind.FOR_YOU, cohort)
                    : new Landing(Landing.Kind.FOR_ANOTHER, Optional.empty());
        }
        return contacts.byEmail(invitation.email()).isPresent()
                ? new Landing(Landing.Kind.SIGN_IN, cohort)
                : new Landing(Landing.Kind.MAKE_ACCOUNT, cohort);
    }

    /**
     * Lets the owner of an invited address without an account make one.
     *
     * @return the last part of {@code /invitation/…}, where the account is made
     * @throws NotFound if the link cannot be used or the address has an account
     */
    @PublicUse("the link, sent to the address, is the right")
    public String openAccount(String token) {
        CohortInvitation invitation = cohorts.invitation(Secrets.hash(token))
                .filter(found -> found.isOpen(clock.instant()))
                .orElseThrow(NotFound::new);
        if (contacts.byEmail(invitation.email()).isPresent()) {
            throw new NotFound();
        }
        return joining.openFor(invitation.email(), invitation.invitedBy());
    }

    /**
     * The person coaches the cohort from now on.
     *
     * @throws NotFound if they were not asked to
     */
    public void acceptCoaching(UUID cohortId, Actor actor) {
        CohortInvitation invitation = cohorts.invitation(cohortId, people.email(actor), Part.COACH)
                .filter(found -> found.isOpen(clock.instant()))
                .orElseThrow(NotFound::new);
        UUID account = actor.required().accountId();
        coaches.give(account, cohortId);
        audit.noteAbout(actor, Deed.ROLE_GRANTED, account, "COACH COHORT " + cohortId);
        cohorts.remove(invitation);
        cohorts.flush();
    }

    /**
     * Somebody coaches the cohort no longer.
     *
     * @throws NotFound if there is no such cohort, or the actor does not run it
     */
    public void endCoaching(UUID cohortId, UUID accountId, Actor actor) {
        Cohort cohort = cohorts.cohort(Scope.toRunCohorts(actor), cohortId).orElseThrow(NotFound::new);
        if (coaches.end(accountId, cohort.id())) {
            audit.noteAbout(actor, Deed.ROLE_ENDED, accountId, "COACH COHORT " + cohortId);
        }
        cohorts.flush();
    }

    /**
     * Where a link leads.
     *
     * @param cohortId the cohort, where the visitor may know
     */
    public record Landing(Kind kind, Optional<UUID> cohortId) {

        /** What is to be done. */
        public enum Kind {
            /** No such invitation, or it has ended. */
            UNKNOWN,
            /** The person that is signed in was invited. */
            FOR_YOU,
            /** Somebody else is signed in. */
            FOR_ANOTHER,
            /** The address has an account: sign in. */
            SIGN_IN,
            /** The address has no account yet. */
            MAKE_ACCOUNT
        }
    }
}
