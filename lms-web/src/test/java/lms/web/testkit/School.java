package lms.web.testkit;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import lms.content.source.SourceTree;
import lms.web.account.domain.Account;
import lms.web.account.domain.EmailAddress;
import lms.web.account.domain.Opening;
import lms.web.account.domain.RoleGrant;
import lms.web.account.domain.SignInMethod;
import lms.web.account.password.ListedPasswords;
import lms.web.account.persistence.JpaAccountBook;
import lms.web.account.persistence.JpaAccountNames;
import lms.web.account.persistence.JpaAccountStore;
import lms.web.account.persistence.JpaContacts;
import lms.web.account.persistence.JpaLinkStore;
import lms.web.account.persistence.JpaPasskeyStore;
import lms.web.account.persistence.JpaRecipients;
import lms.web.account.persistence.JpaRoleStore;
import lms.web.account.persistence.JpaSecondSteps;
import lms.web.account.persistence.JpaSignInStore;
import lms.web.account.persistence.JpaTallyStore;
import lms.web.account.persistence.JpaUnitRoles;
import lms.web.account.usecase.AccountFile;
import lms.web.account.usecase.Addresses;
import lms.web.account.usecase.AppSecrets;
import lms.web.account.usecase.ConfirmDesk;
import lms.web.account.usecase.DataUse;
import lms.web.account.usecase.Joining;
import lms.web.account.usecase.LinkDesk;
import lms.web.account.usecase.MailedLinks;
import lms.web.account.usecase.NewPasswords;
import lms.web.account.usecase.OwnPassword;
import lms.web.account.usecase.PasskeyDesk;
import lms.web.account.usecase.PasskeyJoining;
import lms.web.account.usecase.PasskeySite;
import lms.web.account.usecase.Passkeys;
import lms.web.account.usecase.PasswordDesk;
import lms.web.account.usecase.People;
import lms.web.account.usecase.RecoveryCodes;
import lms.web.account.usecase.Roles;
import lms.web.account.usecase.SealedPasswords;
import lms.web.account.usecase.SecondStepDesk;
import lms.web.account.usecase.SecondSteps;
import lms.web.account.usecase.SecurityNews;
import lms.web.account.usecase.SignInDesk;
import lms.web.account.usecase.SignInNotice;
import lms.web.account.usecase.SignIns;
import lms.web.account.usecase.StepRules;
import lms.web.account.usecase.Throttle;
import lms.web.administration.persistence.JpaRecordRequests;
import lms.web.administration.usecase.PersonFile;
import lms.web.administration.usecase.Reasons;
import lms.web.administration.usecase.RecordMail;
import lms.web.administration.usecase.Records;
import lms.web.administration.usecase.RoleDesk;
import lms.web.audit.persistence.JpaAuditPeople;
import lms.web.audit.persistence.JpaAuditStore;
import lms.web.audit.usecase.Audit;
import lms.web.audit.usecase.AuditPart;
import lms.web.audit.usecase.AuditPeople;
import lms.web.audit.usecase.AuditQuestion;
import lms.web.audit.usecase.AuditTrail;
import lms.web.audit.usecase.MyTrail;
import lms.web.audit.usecase.TrailLines;
import lms.web.catalogue.domain.Visibility;
import lms.web.catalogue.persistence.JdbcFoundTexts;
import lms.web.catalogue.persistence.JpaCurriculumIds;
import lms.web.catalogue.persistence.JpaReleaseHistory;
import lms.web.catalogue.persistence.JpaReleaseStore;
import lms.web.catalogue.persistence.JpaShelf;
import lms.web.catalogue.usecase.Catalogue;
import lms.web.catalogue.usecase.CourseDoors;
import lms.web.catalogue.usecase.CurriculumPublished;
import lms.web.catalogue.usecase.Publisher;
import lms.web.catalogue.usecase.Releases;
import lms.web.catalogue.usecase.VisibilityChanged;
import lms.web.cohort.persistence.JpaCoachedCourses;
import lms.web.cohort.persistence.JpaCohortStays;
import lms.web.cohort.persistence.JpaCohortStore;
import lms.web.consent.persistence.JpaConsentStore;
import lms.web.consent.usecase.ConsentWithdrawn;
import lms.web.consent.usecase.Consents;
import lms.web.consent.usecase.WordingFile;
import lms.web.consent.usecase.Wordings;
import lms.web.consent.wording.ConsentFile;
import lms.web.learning.domain.Enrolment;
import lms.web.learning.persistence.JpaEnrolledCourses;
import lms.web.learning.persistence.JpaLearnerRecords;
import lms.web.learning.usecase.CourseLeft;
import lms.web.learning.usecase.Courses;
import lms.web.learning.usecase.LearningFile;
import lms.web.learning.usecase.Lessons;
import lms.web.learning.usecase.Quizzes;
import lms.web.membership.persistence.JpaMemberStore;
import lms.web.membership.usecase.Memberships;
import lms.web.message.domain.OutboxMail;
import lms.web.message.persistence.JpaOutboxStore;
import lms.web.message.usecase.Envelopes;
import lms.web.message.usecase.Outbox;
import lms.web.message.usecase.Recipients;
import lms.web.message.wording.MessageFileLetters;
import lms.web.organisation.persistence.JpaUnitStore;
import lms.web.organisation.usecase.UnitMoved;
import lms.web.organisation.usecase.UnitMoves;
import lms.web.organisation.usecase.UnitUses;
import lms.web.organisation.usecase.Units;
import lms.web.retention.persistence.JpaHoldStore;
import lms.web.retention.persistence.JpaRetentionStore;
import lms.web.retention.usecase.Holds;
import lms.web.retention.usecase.RetentionDesk;
import lms.web.retention.usecase.RetentionWork;
import lms.web.shared.config.MapSource;
import lms.web.shared.config.Settings;
import lms.web.shared.config.SettingsReader;
import lms.web.shared.kernel.Actor;
import lms.web.shared.kernel.Grant;
import lms.web.shared.kernel.Ids;
import lms.web.shared.kernel.Role;
import lms.web.shared.kernel.Scope;
import lms.web.shared.secret.KeyRing;
import lms.web.shared.secret.Vault;
import lms.web.token.persistence.JpaTokenStore;
import lms.web.token.usecase.TokenCheck;
import lms.web.token.usecase.TokenMail;
import lms.web.token.usecase.TokenUpkeep;
import lms.web.token.usecase.Tokens;

/** The application on a real database, put together by hand: every store and use case, but no server. */
public final class School {

    /** The password of everybody here. */
    public static final String PASSWORD = "rain on a tin roof";

    public final Storage storage;
    public final HandClock clock = new HandClock("2026-11-21T10:00:00Z");
    public final Ids ids = new Ids(clock);
    public final PlainPasswords passwords = new PlainPasswords();
    public final Heard<CurriculumPublished> published = new Heard<>();
    public final Settings settings = SettingsReader.read(
            MapSource.ofKeys(Map.of("lms.site.url", "https://learning.example.org"), "the test"), Path.of("target"));
    public final JpaOutboxStore outboxStore;
    public final Recipients recipients;
    public final Envelopes envelopes;
    public final Outbox outbox;
    public final JpaAuditStore auditStore;
    public final Audit audit;
    public final JpaUnitStore unitStore;
    public final Units units;
    public final JpaAccountStore accounts;
    public final JpaUnitRoles unitRoles;
    public final Heard<UnitUses> unitUses = new Heard<>();
    public final Heard<UnitMoved> unitsMoved = new Heard<>();
    public final UnitMoves unitMoves;
    public final JpaMemberStore members;
    public final JpaAccountBook accountBook;
    public final Memberships memberships;
    public final JpaRoleStore roleStore;
    public final Roles roles;
    public final RoleDesk roleDesk;
    public final AuditPeople auditPeople;
    public final AuditTrail auditTrail;
    public final MyTrail myTrail;
    private final TrailLines lines;
    public final JpaSignInStore signInStore;
    public final JpaLearnerRecords records;
    public final JpaEnrolledCourses enrolled;
    public final JpaReleaseStore releases;
    public final JpaShelf shelf;
    public final JdbcFoundTexts found;
    public final KeyRing ring;
    public final Vault vault;
    public final SealedPasswords sealedPasswords;
    public final Throttle throttle;
    public final NewPasswords newPasswords;
    public final SignIns signIns;
    public final SignInDesk signInDesk;
    public final SecondSteps secondSteps;
    public final SecondStepDesk secondStepDesk;
    public final ConfirmDesk confirmDesk;
    public final Passkeys passkeys;
    public final PasskeyDesk passkeyDesk;
    public final PasskeyJoining passkeyJoining;
    public final Joining joining;
    public final MailedLinks links;
    public final LinkDesk linkDesk;
    public final OwnPassword ownPassword;
    public final PasswordDesk passwordDesk;
    public final People people;
    public final DataUse dataUse;
    public final Tokens tokens;
    public final TokenCheck tokenCheck;
    public final TokenUpkeep tokenUpkeep;
    public final Addresses addresses;
    public final Records openedRecords;
    public final JpaRetentionStore retentionStore;
    public final RetentionWork retentionWork;
    public final RetentionDesk retention;
    public final Holds holds;
    public final Publisher publisher;
    public final Releases releaseLists;
    public final CourseDoors doors;
    public final Heard<VisibilityChanged> visibilities = new Heard<>();
    public final Catalogue catalogue;
    public final Heard<ConsentWithdrawn> consentsWithdrawn = new Heard<>();
    public final Consents consents;
    public final Heard<CourseLeft> left = new Heard<>();
    public final Courses courses;
    public final Lessons lessons;
    public final Quizzes quizzes;

    /** On an emptied database of this kind. */
    public School(Engine engine) {
        this(Storage.emptied(engine), KeyRing.fresh(new SecureRandom()));
    }

    /** On a database as it is, with its keys. */
    public School(Storage storage, KeyRing ring) {
        this.storage = storage;
        this.ring = ring;
        var entities = storage.entities();
        vault = new Vault(() -> ring);
        outboxStore = new JpaOutboxStore(entities);
        recipients = new JpaRecipients(entities);
        envelopes = new Envelopes(vault);
        sealedPasswords = new SealedPasswords(vault);
        outbox = new Outbox(outboxStore, recipients, new MessageFileLetters(settings), envelopes, ids, clock);
        auditStore = new JpaAuditStore(entities);
        auditPeople = new AuditPeople(new JpaAuditPeople(entities), vault, ids);
        var names = new JpaAccountNames(entities);
        audit = new Audit(auditStore, auditPeople, names, vault, ids, clock);
        unitStore = new JpaUnitStore(entities);
        units = new Units(unitStore);
        accounts = new JpaAccountStore(entities);
        roleStore = new JpaRoleStore(entities);
        unitRoles = new JpaUnitRoles(entities);
        unitMoves = new UnitMoves(unitStore, audit, unitUses, unitsMoved);
        members = new JpaMemberStore(entities);
        accountBook = new JpaAccountBook(entities, ids);
        memberships = new Memberships(members, units, accountBook, audit, ids);
        roles = new Roles(roleStore, accounts, audit, ids, clock);
        roleDesk = new RoleDesk(roles, units, new JpaCurriculumIds(entities));
        lines = new TrailLines(new JpaAuditPeople(entities), names, vault);
        auditTrail = new AuditTrail(auditStore, lines, audit);
        myTrail = new MyTrail(auditStore, new JpaCohortStays(entities), lines);
        consents = consents(new ConsentFile(settings));
        signInStore = new JpaSignInStore(entities);
        records = new JpaLearnerRecords(entities, ids, clock);
        enrolled = new JpaEnrolledCourses(entities);
        releases = new JpaReleaseStore(entities, ids);
        shelf = new JpaShelf(entities);
        found = new JdbcFoundTexts(entities);
        throttle = new Throttle(new JpaTallyStore(entities, ids), accounts, vault, clock);
        newPasswords = new NewPasswords(passwords, new ListedPasswords(), settings);
        var steps = new JpaSecondSteps(entities);
        signIns = new SignIns(
                signInStore,
                accounts,
                steps,
                new SignInNotice(outbox, settings, clock),
                sealedPasswords,
                settings,
                ids,
                clock);
        signInDesk = new SignInDesk(signIns, passwords, throttle);
        var news = new SecurityNews(accounts, outbox, audit, settings, clock);
        var passkeyStore = new JpaPasskeyStore(entities);
        var rules = new StepRules(steps, passkeyStore, clock);
        secondSteps = new SecondSteps(
                steps,
                rules,
                new AppSecrets(accounts, vault, settings),
                new RecoveryCodes(steps, vault, ids),
                signIns,
                news,
                ids,
                clock);
        secondStepDesk = new SecondStepDesk(signIns, secondSteps, throttle);
        confirmDesk = new ConfirmDesk(signIns, secondSteps, passwords, throttle, clock);
        passkeys = new Passkeys(
                passkeyStore,
                new SpokenPasskeys(),
                new PasskeySite(settings),
                accounts,
                rules,
                news,
                vault,
                ids,
                clock);
        passkeyDesk = new PasskeyDesk(passkeys, signIns, throttle);
        joining = new Joining(accounts, sealedPasswords, outbox, audit, settings, ids, clock);
        passkeyJoining = new PasskeyJoining(joining, passkeys, signIns);
        links = new MailedLinks(new JpaLinkStore(entities), accounts, outbox, vault, settings, ids, clock);
        linkDesk = new LinkDesk(links, signIns, throttle);
        ownPassword = new OwnPassword(accounts, sealedPasswords, signIns, links, outbox, audit, settings, clock);
        passwordDesk = new PasswordDesk(ownPassword, linkDesk, newPasswords, passwords, throttle);
        people = new People(accounts);
        dataUse = new DataUse(accounts, audit);
        var tokenStore = new JpaTokenStore(entities);
        var tokenMail = new TokenMail(new JpaContacts(entities), outbox, settings);
        tokens = new Tokens(tokenStore, tokenMail, audit, ids, clock);
        tokenCheck = new TokenCheck(tokenStore, clock);
        tokenUpkeep = new TokenUpkeep(tokenStore, tokenMail, clock);
        publisher = new Publisher(releases, ids, clock, published);
        var history = new JpaReleaseHistory(entities);
        releaseLists = new Releases(history, clock);
        doors = new CourseDoors(releases, history, visibilities);
        catalogue = new Catalogue(shelf, enrolled, new JpaCoachedCourses(new JpaCohortStore(entities)));
        courses = new Courses(catalogue, records, ids, clock, left);
        addresses = new Addresses(accounts, roleStore, links, outbox, audit, clock);
        var recordRequests = new JpaRecordRequests(entities);
        openedRecords = new Records(
                recordRequests,
                new Reasons(vault),
                roles,
                new PersonFile(
                        new AccountFile(accounts, signInStore, clock),
                        new LearningFile(records, shelf),
                        members,
                        units),
                new RecordMail(new JpaContacts(entities), outbox, settings),
                audit,
                ids,
                clock);
        retentionStore = new JpaRetentionStore(entities);
        retentionWork = new RetentionWork(retentionStore, ids, clock);
        retention = new RetentionDesk(retentionStore, audit, clock);
        holds = new Holds(
                new JpaHoldStore(entities), retentionStore, new JpaContacts(entities), vault, audit, ids, clock);
        lessons = new Lessons(courses, catalogue, records);
        quizzes = new Quizzes(lessons, records, ids, clock);
    }

    /** The ledger of agreements, with other wordings than those of the product. */
    public Consents consents(WordingFile file) {
        var ledger = new Consents(
                new JpaConsentStore(storage.entities()), new Wordings(file), audit, consentsWithdrawn, ids, clock);
        storage.inTransaction(ledger::begin);
        return ledger;
    }

    /** Publishes a curriculum; courses that are new get this visibility. */
    public Optional<CurriculumPublished> publish(SourceTree tree, Visibility visibility) {
        return storage.transaction(() -> publisher.publish(Curricula.checked(tree), course -> visibility));
    }

    /** Somebody gets an account with site-wide roles. */
    public UUID enter(String email, Role... roles) {
        return storage.transaction(() -> {
            var profile = new Account.Profile("Name of " + email, new EmailAddress(email), "en");
            UUID id = ids.next();
            var account = new Account(id, profile, sealedPasswords.seal(id, passwords.hash(PASSWORD)));
            accounts.keep(account);
            for (Role role : roles) {
                accounts.keep(new RoleGrant(ids.next(), account.id(), new Grant(role, Grant.ScopeKind.SITE, "")));
            }
            return account.id();
        });
    }

    /** What lies in the outbox, opened, in the order in which it was written. */
    public List<Envelopes.Opened> mails() {
        return storage.transaction(() -> storage.entities()
                .createQuery(
                        "select m from OutboxMail m where m.recipient <> '' order by m.createdAt, m.id",
                        OutboxMail.class)
                .getResultStream()
                .map(envelopes::open)
                .toList());
    }

    /** Signs in, with a passkey so that roles count, and gives the cookie's secret. */
    public String signIn(String email) {
        return storage.transaction(() -> {
            var account = accounts.forSignIn(new EmailAddress(email)).orElseThrow();
            return signIns.begin(account.id(), SignInMethod.PASSKEY, Opening.PLAIN)
                    .secret();
        });
    }

    /** Gets an account and signs in. */
    public Actor.Person learner(String email) {
        enter(email);
        return recognise(signIn(email));
    }

    /** Somebody takes a course, also one that people are enrolled in by others. */
    public void enrol(Actor.Person person, Enrolment.CourseKey course) {
        storage.inTransaction(
                () -> records.keep(new Enrolment(ids.next(), person.accountId(), course, clock.instant())));
    }

    /** What was noted, in order, as an auditor reads it; this reading is not noted. */
    public List<AuditPart.Line> trail() {
        var all = new AuditQuestion(Optional.empty(), Optional.empty(), Optional.empty(), 1);
        return storage.transaction(() -> {
            var entries = new ArrayList<>(auditStore.newest(new Scope.Site(), all, 0, Integer.MAX_VALUE));
            Collections.reverse(entries);
            return lines.withNames(entries, new Scope.Site());
        });
    }

    /** Who comes with this secret. */
    public Actor.Person recognise(String secret) {
        return storage.transaction(() -> signIns.recognise(secret))
                .orElseThrow()
                .person();
    }
}
