package lms.web.account.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import lms.web.shared.kernel.HeldForm;
import lms.web.shared.kernel.Standing;
import org.junit.jupiter.api.Test;

/** When sign-ins and invitations end: to the second. */
class LifetimesTest {

    private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");
    private static final Duration SECOND = Duration.ofSeconds(1);

    private final SignIn signIn =
            new SignIn(new UUID(1, 1), new UUID(2, 2), "hash", SignInMethod.PASSWORD, false, Opening.PLAIN, NOW);

    @Test
    void sign_in_ends_seven_days_after_the_last_visit() {
        Instant end = NOW.plus(Duration.ofDays(7));

        assertThat(signIn.isValid(end.minus(SECOND))).isTrue();
        assertThat(signIn.isValid(end)).isFalse();
        assertThat(signIn.isValid(end.plus(SECOND))).isFalse();
    }

    @Test
    void roles_count_with_two_steps_for_twelve_hours_after_a_secret() {
        assertThat(signIn.standing(NOW)).isEqualTo(Standing.NEEDS_SECOND_STEP);

        SignIn strong = signIn.afterSecondStep(new UUID(1, 2), "other", NOW);
        Instant end = NOW.plus(Duration.ofMinutes(30));
        assertThat(strong.standing(end.minus(SECOND))).isEqualTo(Standing.FULL);
        assertThat(strong.standing(end)).isEqualTo(Standing.NEEDS_CONFIRMATION);
    }

    @Test
    void passkey_counts_for_two_steps() {
        var passkey =
                new SignIn(new UUID(1, 1), new UUID(2, 2), "hash", SignInMethod.PASSKEY, false, Opening.PLAIN, NOW);

        assertThat(passkey.standing(NOW)).isEqualTo(Standing.FULL);
    }

    @Test
    void sign_in_that_waits_for_its_second_step_ends_after_ten_minutes() {
        var pending =
                new SignIn(new UUID(1, 1), new UUID(2, 2), "hash", SignInMethod.PASSWORD, true, Opening.PLAIN, NOW);
        Instant end = NOW.plus(Duration.ofMinutes(10));

        assertThat(pending.isPending()).isTrue();
        assertThat(pending.isValid(end.minus(SECOND))).isTrue();
        assertThat(pending.isValid(end)).isFalse();
    }

    @Test
    void visit_is_worth_noting_every_five_minutes() {
        Instant step = NOW.plus(Duration.ofMinutes(5));

        assertThat(signIn.wantsToBeSeen(step.minus(SECOND))).isFalse();
        assertThat(signIn.wantsToBeSeen(step)).isTrue();
        assertThat(signIn.wantsToBeSeen(step.plus(SECOND))).isTrue();
    }

    @Test
    void invitation_can_be_used_for_seven_days() {
        var invitation =
                new Invitation(new UUID(1, 1), "hash", new EmailAddress("dee@example.org"), new UUID(2, 2), NOW);
        Instant end = NOW.plus(Duration.ofDays(7));

        assertThat(invitation.isOpen(end.minus(SECOND))).isTrue();
        assertThat(invitation.isOpen(end)).isFalse();
        assertThat(invitation.isOpen(end.plus(SECOND))).isFalse();
    }

    @Test
    void held_form_is_shown_on_its_own_page_only() {
        var form = new HeldForm("/courses/a", "answer=x");
        signIn.hold(form);

        assertThat(signIn.held()).isEqualTo(form);
        assertThat(form.isFor("/courses/a")).isTrue();
        assertThat(form.isFor("/courses/b")).isFalse();
        assertThat(form.isNone()).isFalse();
        assertThat(HeldForm.NONE.isFor("")).isFalse();
        assertThat(HeldForm.NONE.isNone()).isTrue();
    }
}
