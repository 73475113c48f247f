package lms.web.administration.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import lms.web.account.domain.SignInMethod;
import lms.web.administration.domain.Reason;
import lms.web.administration.domain.RequestState;
import lms.web.audit.domain.Deed;
import lms.web.audit.usecase.AuditPart;
import lms.web.catalogue.domain.Visibility;
import lms.web.learning.domain.Enrolment;
import lms.web.learning.usecase.LearningFile;
import lms.web.membership.domain.UnitMember;
import lms.web.message.usecase.Envelopes;
import lms.web.organisation.domain.OrganisationUnit;
import lms.web.organisation.domain.UnitKind;
import lms.web.shared.kernel.Actor;
import lms.web.shared.kernel.ConfirmationRequired;
import lms.web.shared.kernel.NotFound;
import lms.web.shared.kernel.Rejected;
import lms.web.shared.kernel.Role;
import lms.web.testkit.Curricula;
import lms.web.testkit.Engine;
import lms.web.testkit.School;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** It takes two and a reason to open a record, for an hour, and the person learns of it. */
@ParameterizedClass
@EnumSource(Engine.class)
class RecordsTest {

    private static final String WHY = "The county court ordered it, number 12.";

    private final School school;
    private final Actor.Person ada;
    private final Actor.Person bea;
    private final UUID kim;

    RecordsTest(Engine engine) {
        this.school = new School(engine);
        this.ada = administrator("ada@example.org");
        this.bea = administrator("bea@example.org");
        this.kim = school.enter("kim@example.org");
    }

    @Test
    void recordThatASecondOpened_isReadByWhoAsked() {
        school.publish(Curricula.organiserTraining(), Visibility.MEMBERS);
        Actor.Person person = school.recognise(school.signIn("kim@example.org"));
        school.enrol(person, new Enrolment.CourseKey("organiser-training", "your-first-campaign"));
        UUID cardiff = school.ids.next();
        school.storage.inTransaction(() -> {
            school.unitStore.keep(new OrganisationUnit(cardiff, "/cardiff/", UnitKind.GROUP, "Cardiff"));
            school.unitStore.keep(new OrganisationUnit(school.ids.next(), "/swansea/", UnitKind.GROUP, "Swansea"));
            school.unitStore.flush();
            school.members.keep(new UnitMember(school.ids.next(), kim, cardiff));
        });
        UUID request = ask(ada);

        allow(request, bea);

        OpenRecord record = read(request, ada);
        assertThat(record.account().email()).isEqualTo("kim@example.org");
        assertThat(record.account().signIns())
                .extracting(signIn -> signIn.method())
                .containsExactly(SignInMethod.PASSKEY);
        assertThat(record.units()).containsExactly("Cardiff");
        assertThat(record.courses()).hasSize(1);
        assertThat(record.courses().get(0)).satisfies(RecordsTest::isTakenAndNotDone);
    }

    private static void isTakenAndNotDone(LearningFile.Taken taken) {
        assertThat(taken.active()).isTrue();
        assertThat(taken.completed()).isFalse();
        assertThat(taken.course()).isNotEqualTo("your-first-campaign").isNotBlank();
    }

    @Test
    void nobodyElse_readsIt() {
        UUID request = ask(ada);
        assertHidden(() -> read(request, ada));
        allow(request, bea);

        assertHidden(() -> read(request, bea));
        assertHidden(() -> read(request, administrator("cat@example.org")));
        assertHidden(() -> read(request, school.recognise(school.signIn("kim@example.org"))));
        assertHidden(() -> read(school.ids.next(), ada));
    }

    @Test
    void asker_doesNotAnswerThemselves() {
        UUID request = ask(ada);

        assertHidden(() -> allow(request, ada));
        assertThat(view(ada).mayAnswer()).isFalse();
        assertThat(view(bea).mayAnswer()).isTrue();
    }

    @Test
    void administratorWhoseRecordItIs_neitherSeesNorAnswersTheRequest() {
        UUID request = ask(bea.accountId(), ada);

        assertThat(newest(bea)).isEmpty();
        assertHidden(() -> allow(request, bea));
        assertHidden(() -> school.storage.inTransaction(() -> school.openedRecords.decline(request, bea)));
        allow(request, administrator("cat@example.org"));
        assertThat(read(request, ada).account().email()).isEqualTo("bea@example.org");
    }

    @Test
    void ownRecord_isNotAskedFor() {
        assertThatExceptionOfType(Rejected.class).isThrownBy(() -> ask(ada.accountId(), ada));
    }

    @Test
    void record_closesAfterAnHour() {
        UUID request = ask(ada);
        allow(request, bea);

        school.clock.pass(Duration.ofMinutes(60).minusSeconds(1));
        assertThat(read(request, ada)).isNotNull();
        school.clock.pass(Duration.ofSeconds(1));

        assertHidden(() -> read(request, ada));
        assertThat(view(ada).state()).isEqualTo(RequestState.CLOSED);
    }

    @Test
    void request_lapsesAfterADay() {
        UUID request = ask(ada);

        school.clock.pass(Duration.ofHours(24));

        assertHidden(() -> allow(request, fresh(bea)));
        assertThat(view(ada).state()).isEqualTo(RequestState.LAPSED);
        assertThat(mailsToKim()).isEmpty();
    }

    @Test
    void declinedRequest_opensNothing_forGood() {
        UUID request = ask(ada);

        school.storage.inTransaction(() -> school.openedRecords.decline(request, bea));

        assertHidden(() -> allow(request, bea));
        assertHidden(() -> read(request, ada));
        assertThat(mailsToKim()).isEmpty();
        assertThat(trail()).containsExactly(Deed.GLASS_ASKED, Deed.GLASS_DECLINED);
    }

    @Test
    void whoAsked_canTakeItBack() {
        UUID request = ask(ada);

        school.storage.inTransaction(() -> school.openedRecords.decline(request, ada));

        assertThat(view(bea).state()).isEqualTo(RequestState.DECLINED);
        assertHidden(() -> allow(request, bea));
    }

    @Test
    void person_isToldWhenItIsOpened_inNeutralWords() {
        UUID request = ask(ada);
        assertThat(mailsToKim()).isEmpty();

        allow(request, bea);

        assertThat(mailsToKim()).singleElement().satisfies(mail -> {
            assertThat(mail.letter().subject()).isEqualTo("About your account");
            assertThat(mail.letter().body())
                    .contains("a court or an authority asked")
                    .doesNotContain("county", "Name of");
        });
    }

    @Test
    void eachStep_isNotedWithTheKindOfReasonAndNotWithItsWords() {
        UUID request = ask(ada);
        allow(request, bea);
        read(request, ada);
        read(request, ada);

        assertThat(trail()).containsExactly(Deed.GLASS_ASKED, Deed.GLASS_BROKEN, Deed.RECORD_READ, Deed.RECORD_READ);
        assertThat(lines())
                .allSatisfy(line ->
                        assertThat(line.toString()).contains("Name of kim").doesNotContain("county"));
        assertThat(lines().get(1).toString()).contains("legal");
    }

    @Test
    void reason_isSealedInTheDatabase_andShownToTheSecond() {
        ask(ada);

        String row = school.storage.transaction(() -> String.valueOf(school.storage
                .entities()
                .createNativeQuery("select kind || ' ' || reason from record_request")
                .getSingleResult()));
        assertThat(row).doesNotContain("county", "LEGAL");
        assertThat(view(bea).words()).isEqualTo(WHY);
        assertThat(view(bea).reason()).isEqualTo(Reason.LEGAL);
    }

    @Test
    void reason_isOfAKindAndHasWords() {
        assertFaults(List.of(Records.KIND, Records.REASON), "CURIOSITY", "why not");
        assertFaults(List.of(Records.REASON), "LEGAL", "         x");
        assertFaults(List.of(Records.REASON), "LEGAL", "x".repeat(501));
        assertThat(newest(ada)).isEmpty();
    }

    @Test
    void onlyAdministrator_cannotAsk() {
        school.storage.inTransaction(() -> school.roles.end(
                bea.accountId(),
                school.roles.person(bea.accountId(), ada).roles().get(0).id(),
                ada));

        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> ask(ada))
                .satisfies(rejected -> assertThat(rejected.faults())
                        .extracting(Rejected.Fault::messageKey)
                        .containsExactly("error.record.alone"));
    }

    @Test
    void sameRecord_isAskedForOnceAtATime() {
        UUID request = ask(ada);
        assertThatExceptionOfType(Rejected.class).isThrownBy(() -> ask(ada));

        school.storage.inTransaction(() -> school.openedRecords.decline(request, bea));

        assertThat(ask(ada)).isNotNull();
    }

    @Test
    void askingAndAllowing_askForASecretThatWasShownLately() {
        UUID request = ask(ada);
        school.clock.pass(Duration.ofMinutes(11));

        assertThatExceptionOfType(ConfirmationRequired.class).isThrownBy(() -> allow(request, bea));
        assertThatExceptionOfType(ConfirmationRequired.class).isThrownBy(() -> ask(bea.accountId(), ada));
    }

    @Test
    void roleThatEnded_closesTheRecord() {
        UUID request = ask(ada);
        allow(request, bea);

        school.storage.inTransaction(() -> school.roles.end(
                ada.accountId(),
                school.roles.person(ada.accountId(), bea).roles().get(0).id(),
                bea));

        assertHidden(() -> read(request, school.recognise(school.signIn("ada@example.org"))));
    }

    @Test
    void nobodyButAdministrators_hasToDoWithIt() {
        UUID request = ask(ada);
        school.enter("aud@example.org", Role.AUDITOR, Role.REVIEWER, Role.AUTHOR);
        for (Actor actor : List.of(
                school.recognise(school.signIn("aud@example.org")),
                school.recognise(school.signIn("kim@example.org")))) {
            assertHidden(() -> newest(actor));
            assertHidden(() -> ask(kim, actor));
            assertHidden(() -> allow(request, actor));
            assertHidden(() -> school.storage.inTransaction(() -> school.openedRecords.decline(request, actor)));
        }
    }

    private Actor.Person administrator(String email) {
        school.enter(email, Role.ADMINISTRATOR);
        return school.recognise(school.signIn(email));
    }

    /** The same person, who has just signed in again. */
    private Actor.Person fresh(Actor.Person person) {
        return school.recognise(
                school.signIn(person.accountId().equals(bea.accountId()) ? "bea@example.org" : "ada@example.org"));
    }

    private UUID ask(Actor actor) {
        return ask(kim, actor);
    }

    private UUID ask(UUID subject, Actor actor) {
        school.storage.inTransaction(() -> school.openedRecords.ask(subject, "LEGAL", WHY, actor));
        return newest(actor).stream()
                .filter(request -> request.state() == RequestState.WAITING)
                .findFirst()
                .orElseThrow()
                .id();
    }

    private void allow(UUID request, Actor actor) {
        school.storage.inTransaction(() -> school.openedRecords.allow(request, actor));
    }

    private OpenRecord read(UUID request, Actor actor) {
        return school.storage.transaction(() -> school.openedRecords.read(request, "en", actor));
    }

    private List<RequestView> newest(Actor actor) {
        return school.storage.transaction(() -> school.openedRecords.newest(actor));
    }

    private RequestView view(Actor actor) {
        return newest(actor).get(0);
    }

    private void assertFaults(List<String> fields, String kind, String words) {
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> school.storage.inTransaction(() -> school.openedRecords.ask(kim, kind, words, ada)))
                .satisfies(rejected -> assertThat(rejected.faults())
                        .extracting(Rejected.Fault::field)
                        .containsExactlyElementsOf(fields));
    }

    private static void assertHidden(org.assertj.core.api.ThrowableAssert.ThrowingCallable deed) {
        assertThatExceptionOfType(NotFound.class).isThrownBy(deed);
    }

    private List<Envelopes.Opened> mailsToKim() {
        return school.mails().stream()
                .filter(mail -> mail.to().equals("kim@example.org"))
                .filter(mail -> mail.letter().subject().equals("About your account"))
                .toList();
    }

    private List<Deed> trail() {
        return lines().stream().map(AuditPart.Line::deed).toList();
    }

    /** Whoever asks has looked at the page of the person, which is noted by itself. */
    private List<AuditPart.Line> lines() {
        return school.trail().stream()
                .filter(line -> line.deed() != Deed.PERSON_READ)
                .toList();
    }
}
