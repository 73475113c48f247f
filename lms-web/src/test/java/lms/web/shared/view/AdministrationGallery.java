package lms.web.shared.view;

import gg.jte.models.runtime.JteModel;
import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import lms.web.account.domain.SignInMethod;
import lms.web.account.page.PeopleModel;
import lms.web.account.usecase.AccountFile;
import lms.web.account.usecase.HeldRole;
import lms.web.account.usecase.PersonCard;
import lms.web.account.usecase.Proposal;
import lms.web.administration.domain.Reason;
import lms.web.administration.domain.RequestState;
import lms.web.administration.page.AddressModel;
import lms.web.administration.page.AdministrationModel;
import lms.web.administration.page.PersonModel;
import lms.web.administration.page.PersonModel.RoleWords;
import lms.web.administration.page.ProposalsModel;
import lms.web.administration.page.RecordAskModel;
import lms.web.administration.page.RecordModel;
import lms.web.administration.page.RecordsModel;
import lms.web.administration.page.RolesModel;
import lms.web.administration.page.SettingsModel;
import lms.web.administration.usecase.OpenRecord;
import lms.web.administration.usecase.Records;
import lms.web.administration.usecase.RequestView;
import lms.web.administration.usecase.ShownSettings.Shown;
import lms.web.audit.page.AuditModel;
import lms.web.audit.page.WhoLookedModel;
import lms.web.learning.usecase.LearningFile;
import lms.web.message.page.MailModel;
import lms.web.message.page.OutboxModel;
import lms.web.message.usecase.MailFigures;
import lms.web.message.usecase.MailState.Way;
import lms.web.organisation.domain.UnitKind;
import lms.web.organisation.page.UnitModel;
import lms.web.organisation.page.UnitsModel;
import lms.web.organisation.usecase.UnitUse;
import lms.web.organisation.usecase.UnitView;
import lms.web.retention.usecase.RetentionState;
import lms.web.shared.kernel.Grant;
import lms.web.shared.kernel.Role;
import lms.web.shared.view.generated.Templates;

/** The administrator's pages, the auditor's page and the outbox, in every state. */
final class AdministrationGallery {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final Instant NOW = Instant.parse("2026-05-03T18:04:00Z");
    private static final UUID KIM = new UUID(0, 1);
    private static final Grant OFFICER = new Grant(Role.OFFICER, Grant.ScopeKind.UNIT, "/wales/");
    private static final RoleWords OFFICER_WORDS = new RoleWords("role.officer", "role.in.unit", "Wales");
    private static final RoleWords ADMINISTRATOR_WORDS = new RoleWords("role.administrator", "role.in.site", "");

    private final Templates templates;
    private final Frame frame;
    private final BiConsumer<String, JteModel> show;

    AdministrationGallery(Templates templates, Frame frame, BiConsumer<String, JteModel> show) {
        this.templates = templates;
        this.frame = frame;
        this.show = show;
    }

    void all() {
        home();
        people();
        roles();
        proposals();
        records();
        units();
        audit();
        whoLooked();
        new RetentionGallery(templates, frame, show).all();
        outbox();
        show(
                "settings",
                templates.administrationSettings(
                        frame,
                        new SettingsModel(List.of(
                                new Shown("lms.site.name", "The Organising School", false, "name of the site"),
                                new Shown("lms.http.port", "8080", true, "port to listen on"),
                                new Shown("lms.mail.host", "", true, "mail server")))));
    }

    private void home() {
        show(
                "administration",
                templates.administrationHome(
                        frame,
                        new AdministrationModel(
                                2, new MailFigures(false, 3, 1), Way.WAITING, false, RetentionState.WELL)));
        show(
                "administration-alone",
                templates.administrationHome(
                        frame,
                        new AdministrationModel(0, new MailFigures(true, 0, 0), Way.SENT, true, RetentionState.CLOCK)));
    }

    private void people() {
        var people = List.of(
                new PeopleModel.Person(SafeUrl.of("/admin/people/1"), "Demo officer", List.of("role.officer")),
                new PeopleModel.Person(SafeUrl.of("/admin/people/2"), "Demo learner 1", List.of()));
        var paging = Paging.of(1, 3, page -> SafeUrl.of("/admin/people?page=" + page));
        var fresh = new PeopleModel.Fresh(
                "kim@example.org",
                "https://learn.example.org/invitation/J6xhS0kz2mB4Qv7tYw1Rc9LpN3dFgAeU",
                NOW,
                LONDON);
        show("people", people(frame, "", people, paging, Way.SENT, Optional.empty()));
        show("people-fresh", people(frame, "", people, paging, Way.WAITING, Optional.of(fresh)));
        show("people-fresh-sent", people(frame, "", people, paging, Way.SENT, Optional.of(fresh)));
        show("people-found", people(frame, "demo", people, paging, Way.SHOWN, Optional.empty()));
        show(
                "people-nobody",
                people(frame, "zed", List.of(), Paging.of(1, 1, page -> SafeUrl.of("/")), Way.SHOWN, Optional.empty()));
        show(
                "people-error",
                people(
                        frame.withErrors(List.of(FieldError.of(PeopleModel.EMAIL, "error.email.format"))),
                        "",
                        people,
                        paging,
                        Way.SENT,
                        Optional.empty()));
    }

    private JteModel people(
            Frame around,
            String part,
            List<PeopleModel.Person> people,
            Paging paging,
            Way way,
            Optional<PeopleModel.Fresh> fresh) {
        return templates.accountPeople(
                around, new PeopleModel("The Organising School", part, 102, people, paging, "", way, fresh));
    }

    private void roles() {
        var proposal = proposal(true);
        var card = new PersonCard(
                KIM, "Kim", "k…@example.org", "cy", List.of(new HeldRole(KIM, OFFICER, true)), List.of(proposal));
        var held = List.of(
                new PersonModel.Held("1", OFFICER_WORDS, true), new PersonModel.Held("2", ADMINISTRATOR_WORDS, false));
        var filled =
                new PersonModel(card, held, List.of(new PersonModel.Waiting(proposal, ADMINISTRATOR_WORDS)), LONDON);
        var empty = new PersonModel(
                new PersonCard(KIM, "Kim", "k…@example.org", "en", List.of(), List.of()), List.of(), List.of(), LONDON);
        show("person", templates.administrationPerson(frame, filled));
        show("person-without-roles", templates.administrationPerson(frame, empty));
        show("roles", templates.administrationRoles(frame, roles(filled, false)));
        show(
                "roles-alone",
                templates.administrationRoles(frame.saying(Notice.done("roles.done.given")), roles(empty, true)));
        show(
                "roles-error",
                templates.administrationRoles(
                        frame.withErrors(List.of(
                                FieldError.of(RolesModel.ROLE, "error.role.missing"),
                                FieldError.of(RolesModel.PLACE, "error.place.missing"))),
                        roles(filled, false)));
    }

    private static RolesModel roles(PersonModel person, boolean alone) {
        Map<String, List<Choice>> places = new LinkedHashMap<>();
        places.put("Units", List.of(new Choice("UNIT:/wales/", Samples.en("– Wales"))));
        places.put("Curricula", List.of(new Choice("CURRICULUM:welcome", Samples.en("welcome"))));
        return new RolesModel(
                person,
                SafeUrl.of("/admin/people/1/roles"),
                SafeUrl.of("/admin/people/1/roles/end"),
                "OFFICER",
                List.of(new Choice("OFFICER", Samples.en("Officer")), new Choice("AUTHOR", Samples.en("Author"))),
                "UNIT:/wales/",
                List.of(new Choice("SITE:", Samples.en("The whole site"))),
                places,
                alone);
    }

    private void proposals() {
        var waiting = List.of(row(proposal(true)), row(proposal(false)));
        show("proposals", templates.administrationProposals(frame, new ProposalsModel(waiting, LONDON)));
        show("proposals-none", templates.administrationProposals(frame, new ProposalsModel(List.of(), LONDON)));
    }

    private void records() {
        var card = new PersonCard(KIM, "Kim", "k…@example.org", "en", List.of(), List.of());
        show(
                "address",
                templates.administrationAddress(
                        frame, new AddressModel(card, "", SafeUrl.of("/admin/people/1/address"))));
        show(
                "address-error",
                templates.administrationAddress(
                        frame.withErrors(List.of(FieldError.of(AddressModel.EMAIL, "error.address.role"))),
                        new AddressModel(card, "kim@example.org", SafeUrl.of("/admin/people/1/address"))));
        show("record-ask", templates.administrationRecordAsk(frame, ask(card, false)));
        show("record-ask-alone", templates.administrationRecordAsk(frame, ask(card, true)));
        show(
                "record-ask-error",
                templates.administrationRecordAsk(
                        frame.withErrors(List.of(
                                FieldError.of(Records.KIND, "error.record.kind"),
                                new FieldError(Records.REASON, "error.record.reason", List.of(10, 500)))),
                        ask(card, false)));
        show("records-none", templates.administrationRecords(frame, new RecordsModel(List.of(), LONDON)));
        show(
                "records",
                templates.administrationRecords(
                        frame,
                        new RecordsModel(
                                List.of(
                                        request(RequestState.WAITING, false, true),
                                        request(RequestState.WAITING, true, false),
                                        request(RequestState.OPEN, true, false),
                                        request(RequestState.CLOSED, true, false),
                                        request(RequestState.DECLINED, true, false),
                                        request(RequestState.LAPSED, false, false)),
                                LONDON)));
        var account = new AccountFile.Pages(
                "Kim", "kim@example.org", "cy", List.of(new AccountFile.SignedIn(SignInMethod.PASSKEY, NOW, NOW)));
        show(
                "record",
                templates.administrationRecord(
                        frame,
                        new RecordModel(
                                new OpenRecord(
                                        account,
                                        List.of("Wales", "Climate"),
                                        List.of(
                                                new LearningFile.Taken("Your first campaign", true, false),
                                                new LearningFile.Taken("How we learn here", true, true),
                                                new LearningFile.Taken("Leading a session", false, false)),
                                        NOW),
                                LONDON)));
        show(
                "record-empty",
                templates.administrationRecord(
                        frame,
                        new RecordModel(
                                new OpenRecord(
                                        new AccountFile.Pages("Kim", "kim@example.org", "en", List.of()),
                                        List.of(),
                                        List.of(),
                                        NOW),
                                LONDON)));
    }

    private static RecordAskModel ask(PersonCard card, boolean alone) {
        return new RecordAskModel(
                card,
                "LEGAL",
                List.of(new Choice("LEGAL", Samples.en("A court asks")), new Choice("INCIDENT", Samples.en("Misuse"))),
                "",
                alone,
                SafeUrl.of("/admin/people/1/record"));
    }

    private static RecordsModel.Row request(RequestState state, boolean mine, boolean mayAnswer) {
        return new RecordsModel.Row(
                new RequestView(
                        KIM,
                        KIM,
                        "Kim",
                        asker(state),
                        Reason.LEGAL,
                        "The county court has ordered it (no. 12).",
                        NOW,
                        state,
                        NOW,
                        mine,
                        mayAnswer),
                "record.kind.legal",
                "records.state." + state.name().toLowerCase(Locale.ROOT),
                SafeUrl.of("/admin/records/1/allow"),
                SafeUrl.of("/admin/records/1/decline"),
                SafeUrl.of("/admin/records/1/read"));
    }

    /** Whoever asked for what has lapsed is gone by now. */
    private static Optional<String> asker(RequestState state) {
        return state == RequestState.LAPSED ? Optional.empty() : Optional.of("Demo administrator");
    }

    private static Proposal proposal(boolean mayConfirm) {
        return new Proposal(KIM, KIM, "Kim", OFFICER, "Demo administrator", NOW, mayConfirm);
    }

    private static ProposalsModel.Row row(Proposal proposal) {
        return new ProposalsModel.Row(
                new PersonModel.Waiting(proposal, OFFICER_WORDS),
                SafeUrl.of("/admin/people/1"),
                SafeUrl.of("/admin/proposals/1/confirm"),
                SafeUrl.of("/admin/proposals/1/decline"));
    }

    private void units() {
        var cardiff = new UnitsModel.Node(SafeUrl.of("/admin/units/3"), "Cardiff", "unit.kind.group", List.of());
        var wales = new UnitsModel.Node(SafeUrl.of("/admin/units/2"), "Wales", "unit.kind.nation", List.of(cardiff));
        var root = new UnitsModel.Node(
                SafeUrl.of("/admin/units/1"), "The Organising School", "unit.kind.organisation", List.of(wales));
        var kinds = List.of(new Choice("NATION", Samples.en("Nation")));
        var above = List.of(new Choice("/", Samples.en("The Organising School")));
        show(
                "units",
                templates.organisationUnits(
                        frame, new UnitsModel(List.of(root), new UnitsModel.Typed("", "", ""), kinds, above)));
        show(
                "units-none",
                templates.organisationUnits(
                        frame, new UnitsModel(List.of(), new UnitsModel.Typed("", "", ""), kinds, List.of())));
        show(
                "units-error",
                templates.organisationUnits(
                        frame.withErrors(List.of(
                                FieldError.of("name", "error.name.missing"),
                                FieldError.of("kind", "error.unit.kind"),
                                FieldError.of("above", "error.unit.above"))),
                        new UnitsModel(List.of(root), new UnitsModel.Typed("", "", ""), kinds, above)));
        show("unit", unit(frame, List.of()));
        show(
                "unit-used-error",
                unit(
                        frame.withErrors(List.of(FieldError.of("name", "error.unit.used"))),
                        List.of(
                                new UnitUse(UnitUse.Kind.UNITS_BELOW, 2),
                                new UnitUse(UnitUse.Kind.OFFICERS, 1),
                                new UnitUse(UnitUse.Kind.COHORTS, 3))));
    }

    private JteModel unit(Frame around, List<UnitUse> uses) {
        return templates.organisationUnit(
                around,
                new UnitModel(
                        new UnitView(KIM, "/wales/", "Wales", UnitKind.NATION),
                        "Wales",
                        "unit.kind.nation",
                        List.of(new UnitModel.Person(SafeUrl.of("/admin/people/1"), "Kim")),
                        uses,
                        SafeUrl.of("/admin/units/1"),
                        SafeUrl.of("/admin/units/1/remove")));
    }

    private void audit() {
        var sentence = frame.words().text("audit.deed.unit_added", "Demo administrator", "", "Wales");
        var lines = List.of(new AuditModel.Line(2, NOW, sentence), new AuditModel.Line(1, NOW, sentence));
        show("audit", audit(frame, lines));
        show("audit-none", audit(frame, List.of()));
        show("audit-day-error", audit(frame.withErrors(List.of(FieldError.of(AuditModel.FROM, "error.day"))), lines));
    }

    private void whoLooked() {
        var sentence = frame.words().text("mine.deed.people_read", "Kim (Coach)");
        for (var lines : List.of(List.of(new WhoLookedModel.Line(NOW, sentence)), List.<WhoLookedModel.Line>of())) {
            show(
                    lines.isEmpty() ? "who-looked-none" : "who-looked",
                    templates.auditWhoLooked(
                            frame,
                            new WhoLookedModel(
                                    lines,
                                    lines.size(),
                                    Paging.of(1, 1, page -> SafeUrl.of("/me/privacy/who-looked?page=" + page)),
                                    LONDON)));
        }
    }

    private JteModel audit(Frame around, List<AuditModel.Line> lines) {
        return templates.auditAudit(
                around,
                new AuditModel(
                        lines,
                        lines.size(),
                        "UNIT_ADDED",
                        List.of(new Choice("UNIT_ADDED", Samples.en("Unit added"))),
                        "",
                        "2026-05-03",
                        Paging.of(2, 3, page -> SafeUrl.of("/admin/audit?page=" + page)),
                        LONDON,
                        true,
                        true,
                        new AuditModel.Check(
                                around.words().text("audit.check.whole", 12, "3 May 2026"),
                                lines.isEmpty(),
                                lines.isEmpty(),
                                around.words().text("audit.check.signed", "3 May 2026"),
                                SafeUrl.of("/admin/audit/check"))));
    }

    private void outbox() {
        var row = new OutboxModel.Row(SafeUrl.of("/outbox/1"), "kim@example.org", "Eich gwahoddiad", "cy", NOW);
        var lines = List.of(
                new MailModel.Line("Helo,", Optional.empty()),
                new MailModel.Line("", Optional.empty()),
                new MailModel.Line("http://127.0.0.1:8080/invitation/abc", Optional.of(SafeUrl.of("/invitation/abc"))));
        show("outbox", templates.messageOutbox(frame, new OutboxModel(List.of(row), LONDON)));
        show("outbox-empty", templates.messageOutbox(frame, new OutboxModel(List.of(), LONDON)));
        show(
                "mail",
                templates.messageMail(
                        frame, new MailModel("kim@example.org", "Eich gwahoddiad", "cy", NOW, lines, LONDON)));
    }

    private void show(String name, JteModel model) {
        show.accept(name, model);
    }
}
