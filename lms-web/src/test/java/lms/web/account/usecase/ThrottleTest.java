package lms.web.account.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import lms.web.account.domain.Attempt;
import lms.web.account.domain.Attempt.Kind;
import lms.web.account.persistence.JpaTallyStore;
import lms.web.retention.domain.RetentionRule;
import lms.web.shared.kernel.Overloaded;
import lms.web.testkit.Engine;
import lms.web.testkit.Race;
import lms.web.testkit.School;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Guessing is slow whatever secret is tried, wherever from, at whichever node; nobody is kept out for good. */
class ThrottleTest {

    private static final String ANN = "ann@example.org";
    private static final String HOME = "192.0.2.1";

    private School school = new School(Engine.H2);

    @Test
    void first_tries_are_free_and_the_wait_grows_to_a_quarter_of_an_hour_and_no_further() {
        List<Duration> waits = new ArrayList<>();
        for (int tries = 0; tries < 30; tries++) {
            Duration wait = wait(password(ANN, HOME));
            waits.add(wait);
            school.clock.pass(wait);
            admit(password(ANN, HOME));
        }

        assertThat(waits.subList(0, 5)).containsOnly(Duration.ZERO);
        assertThat(waits.subList(5, 13))
                .extracting(Duration::toMillis)
                .containsExactly(3_200L, 6_400L, 12_800L, 25_000L, 25_000L, 60_000L, 120_000L, 180_000L);
        assertThat(waits.get(29)).isEqualTo(Duration.ofMinutes(15));
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void a_moment_finer_than_the_database_keeps_is_no_reason_to_wait(Engine engine) {
        school = new School(engine);
        school.clock.pass(Duration.ofNanos(900));

        assertThat(wait(password(ANN, HOME))).isZero();
        admit(password(ANN, HOME));
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void first_tries_at_once_from_one_network_wait_for_nobody(Engine engine) {
        school = new School(engine);
        var store = new JpaTallyStore(school.storage.entities(), school.ids);
        var throttle = new Throttle(store, school.accounts, school.vault, Clock.systemUTC());
        for (int hall = 1; hall <= 10; hall++) {
            var link = new Attempt(Kind.LINK, "", "203.0.113." + hall);
            Race.of(4, () -> {
                school.storage.inTransaction(() -> throttle.admit(link));
                return true;
            });
        }
    }

    @Test
    void a_try_that_is_refused_makes_the_wait_no_longer() {
        exhaust(ANN);
        Duration before = wait(password(ANN, HOME));

        for (int again = 0; again < 50; again++) {
            assertThat(wait(password(ANN, HOME))).isEqualTo(before);
        }
    }

    @ParameterizedTest
    @EnumSource(value = Kind.class, names = "MAIL", mode = EnumSource.Mode.EXCLUDE)
    void all_kinds_of_secret_of_one_account_share_one_limit(Kind kind) {
        UUID account = school.enter(ANN);
        exhaust(ANN);

        assertThat(wait(new Attempt(kind, ANN, "198.51.100.7"))).isPositive();
        assertThat(wait(new Attempt(kind, account.toString(), "198.51.100.8"))).isPositive();
        assertThat(wait(new Attempt(kind, "ben@example.org", "198.51.100.9"))).isZero();
    }

    @Test
    void an_address_without_an_account_is_slowed_down_just_the_same() {
        school.enter(ANN);
        for (int tries = 0; tries < 12; tries++) {
            Duration known = wait(password(ANN, HOME));
            assertThat(wait(password("nobody@example.org", HOME))).isEqualTo(known);
            school.clock.pass(known);
            admit(password(ANN, HOME));
            admit(password("nobody@example.org", HOME));
        }
    }

    @Test
    void asking_for_mails_neither_uses_up_nor_escapes_the_limit() {
        for (int tries = 0; tries < 4; tries++) {
            admit(new Attempt(Kind.MAIL, ANN, HOME));
        }

        assertThat(wait(new Attempt(Kind.MAIL, ANN, HOME))).isPositive();
        assertThat(wait(password(ANN, HOME))).isZero();
    }

    @Test
    void success_forgets_what_the_account_had_counted_but_not_what_its_network_had() {
        for (int other = 0; other < 299; other++) {
            admit(password("p" + other + "@example.org", HOME));
        }
        for (int own = 0; own < 20; own++) {
            admit(password("thief@example.org", HOME));
            pass(password("thief@example.org", HOME));
        }
        assertThat(wait(password("next@example.org", HOME))).isZero();
        admit(password("next@example.org", HOME));
        admit(password("last@example.org", HOME));

        assertThat(wait(password("thief@example.org", HOME))).isPositive();
        assertThat(wait(password("thief@example.org", "198.51.100.7"))).isZero();
    }

    @Test
    void a_hall_of_people_behind_one_router_gets_in() {
        for (int person = 0; person < 1_000; person++) {
            var attempt = password("p" + person + "@example.org", HOME);
            assertThat(wait(attempt)).isZero();
            admit(attempt);
            pass(attempt);
        }
    }

    @Test
    void tries_are_forgotten_after_a_quiet_day() {
        exhaust(ANN);
        school.clock.pass(Duration.ofDays(1));

        for (int tries = 0; tries < 4; tries++) {
            assertThat(wait(password(ANN, HOME))).isZero();
            admit(password(ANN, HOME));
        }
        school.clock.pass(Duration.ofDays(2));
        school.storage.inTransaction(() -> school.retentionWork.sweep(RetentionRule.TRIES));
        assertThat(school.storage.rows("tally")).isZero();
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void fifty_guesses_at_once_get_no_further_than_one_after_the_other(Engine engine) {
        school = new School(engine);
        AtomicInteger admitted = new AtomicInteger();
        AtomicInteger number = new AtomicInteger();

        Race.of(50, () -> {
            String from = "198.51.100." + number.incrementAndGet();
            try {
                admit(password(ANN, from));
                return admitted.incrementAndGet();
            } catch (Overloaded e) {
                return 0;
            }
        });

        assertThat(admitted).hasValue(5);
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void nodes_share_it_and_it_outlives_a_restart(Engine engine) {
        school = new School(engine);
        var other = new Throttle(
                new JpaTallyStore(school.storage.entities(), school.ids), school.accounts, school.vault, school.clock);
        for (int tries = 0; tries < 5; tries++) {
            Throttle node = tries % 2 == 0 ? school.throttle : other;
            school.storage.inTransaction(() -> node.admit(password(ANN, HOME)));
        }

        assertThat(wait(password(ANN, HOME))).isPositive();
        assertThatExceptionOfType(Overloaded.class)
                .isThrownBy(() -> school.storage.inTransaction(() -> other.admit(password(ANN, HOME))));
    }

    @Test
    void database_knows_neither_the_address_nor_the_network() {
        admit(password(ANN, HOME));

        List<?> marks = school.storage.transaction(() -> school.storage
                .entities()
                .createQuery("select t.mark from Tally t", String.class)
                .getResultList());

        assertThat(marks)
                .hasSize(2)
                .allSatisfy(mark -> assertThat(String.valueOf(mark)).matches("[0-9a-f]{64}"));
        assertThat(Collections.frequency(marks, school.vault.mark("throttle.account", ANN)))
                .isOne();
    }

    private void exhaust(String email) {
        for (int tries = 0; tries < 12; tries++) {
            school.clock.pass(wait(password(email, HOME)));
            admit(password(email, HOME));
        }
    }

    /** How long somebody would have to wait who tried now; the try itself does not count. */
    private Duration wait(Attempt attempt) {
        try {
            school.storage.inTransaction(() -> {
                school.throttle.admit(attempt);
                throw new Undone();
            });
            return Duration.ZERO;
        } catch (Undone e) {
            return Duration.ZERO;
        } catch (Overloaded e) {
            return e.patience();
        }
    }

    private void admit(Attempt attempt) {
        school.storage.inTransaction(() -> school.throttle.admit(attempt));
    }

    private void pass(Attempt attempt) {
        school.storage.inTransaction(() -> school.throttle.passed(attempt));
    }

    private static Attempt password(String email, String from) {
        return new Attempt(Kind.PASSWORD, email, from);
    }

    private static final class Undone extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
