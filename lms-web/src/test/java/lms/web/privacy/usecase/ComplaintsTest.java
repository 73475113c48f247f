package lms.web.privacy.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import lms.web.audit.domain.Deed;
import lms.web.message.usecase.Envelopes;
import lms.web.privacy.domain.ComplaintState;
import lms.web.shared.kernel.Actor;
import lms.web.shared.kernel.NotFound;
import lms.web.shared.kernel.Rejected;
import lms.web.shared.kernel.Role;
import lms.web.testkit.Engine;
import lms.web.testkit.School;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** A complaint is acknowledged within thirty days, and nobody reads it who does not answer it. */
@ParameterizedClass
@EnumSource(Engine.class)
class ComplaintsTest {

    private static final String WORDS = "My name was read out in a session.";

    private final School school;
    private final Actor.Person kim;
    private final Actor.Person ada;
    private Complaints complaints;

    @TempDir
    Path directory;

    ComplaintsTest(Engine engine) {
        this.school = new School(engine);
        this.kim = school.learner("kim@example.org");
        school.enter("ada@example.org", Role.ADMINISTRATOR);
        this.ada = school.recognise(school.signIn("ada@example.org"));
    }

    @BeforeEach
    void open() {
        complaints = new RightsOffice(school, directory).complaints;
    }

    @Test
    void complaint_isReadByWhoComplainsAndByWhoAnswers_andByNobodyElse() {
        complain(WORDS);

        assertThat(mine()).extracting(ComplaintView::words).containsExactly(WORDS);
        assertThat(all()).extracting(ComplaintView::by).containsExactly(kim.displayName());
        Actor.Person lou = school.learner("lou@example.org");
        assertThat(school.storage.transaction(() -> complaints.mine(lou))).isEmpty();
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> school.storage.transaction(() -> complaints.all(lou)));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> school.storage.inTransaction(() -> complaints.acknowledge(theOne().id(), lou)));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> school.storage.inTransaction(() -> complaints.answer(theOne().id(), WORDS, lou)));
    }

    @Test
    void complaint_isOverdueAfterThirtyDays_untilItIsAcknowledged() {
        complain(WORDS);

        school.clock.pass(Duration.ofDays(30));
        assertThat(theOne().overdue()).isFalse();
        school.clock.pass(Duration.ofSeconds(1));
        assertThat(theOne().overdue()).isTrue();
        assertThat(theOne().acknowledgedAt()).isEmpty();
        acknowledge(theOne().id());

        assertThat(theOne().overdue()).isFalse();
        assertThat(theOne().acknowledgedAt()).contains(school.clock.instant());
    }

    @Test
    void whoComplained_isTold_andTheMailSaysNothingOfIt() {
        complain(WORDS);
        UUID id = theOne().id();

        acknowledge(id);
        acknowledge(id);
        answer(id, "It will not happen again.");
        answer(id, "Another answer that comes too late.");

        assertThat(mine().get(0).answer()).contains("It will not happen again.");
        assertThat(mine().get(0).state()).isEqualTo(ComplaintState.ANSWERED);
        assertThat(mails())
                .extracting(mail -> mail.letter().subject())
                .containsExactlyInAnyOrder("Your message has come", "An answer for you");
        assertThat(mails()).allSatisfy(mail -> assertThat(mail.letter().body()).doesNotContain("session", "again"));
        assertThat(school.trail())
                .extracting(line -> line.deed())
                .containsSubsequence(Deed.COMPLAINT_MADE, Deed.COMPLAINT_ACKNOWLEDGED, Deed.COMPLAINT_ANSWERED)
                .doesNotHaveDuplicates();
    }

    @Test
    void answer_alsoTellsThatTheComplaintCame() {
        complain(WORDS);
        answer(theOne().id(), "It will not happen again.");

        assertThat(theOne().acknowledgedAt()).isPresent();
    }

    @Test
    void whatIsOverdue_comesFirst() {
        complain("The first of two complaints.");
        UUID first = theOne().id();
        school.clock.pass(Duration.ofDays(1));
        complain("The second of two complaints.");
        acknowledge(first);

        assertThat(all()).extracting(ComplaintView::words).first().isEqualTo("The second of two complaints.");
    }

    @Test
    void nothingAndTooMuch_areRefused() {
        assertThatExceptionOfType(Rejected.class).isThrownBy(() -> complain("  Too short  "));
        assertThatExceptionOfType(Rejected.class).isThrownBy(() -> complain("x".repeat(4_001)));
        assertThat(mine()).isEmpty();
    }

    private List<Envelopes.Opened> mails() {
        return school.mails().stream()
                .filter(mail -> mail.to().equals("kim@example.org"))
                .filter(mail -> mail.letter().body().contains("/me/privacy/complaints"))
                .toList();
    }

    private void complain(String words) {
        school.storage.inTransaction(() -> complaints.complain(words, kim));
    }

    private void acknowledge(UUID id) {
        school.storage.inTransaction(() -> complaints.acknowledge(id, ada));
    }

    private void answer(UUID id, String words) {
        school.storage.inTransaction(() -> complaints.answer(id, words, ada));
    }

    private List<ComplaintView> mine() {
        return school.storage.transaction(() -> complaints.mine(kim));
    }

    private List<ComplaintView> all() {
        return school.storage.transaction(() -> complaints.all(ada));
    }

    private ComplaintView theOne() {
        return all().get(0);
    }
}
