package lms.web.retention.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAmount;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import lms.web.retention.domain.HoldKind;
import lms.web.retention.domain.RetentionHold;
import lms.web.retention.domain.RetentionRule;
import lms.web.testkit.Engine;
import lms.web.testkit.Population;
import lms.web.testkit.School;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Of every rule: a second before its time the row is there, a second after it is gone, unless somebody holds it. */
class RetentionRulesTest {

    private static final int PEOPLE = 2;
    private static final Map<Engine, Town> TOWNS = new EnumMap<>(Engine.class);

    /**
     * A rule's row of each person.
     *
     * @param begins where the moment stands from which time is counted
     * @param set what else is so when the rule is about the row
     * @param kept the figure, written here once more: whoever changes it changes a promise
     * @param held whether one can tell whose the row is
     */
    private record Case(String table, String begins, String set, String kept, boolean held) {}

    private static final Map<RetentionRule, Case> CASES = Map.ofEntries(
            Map.entry(RetentionRule.SIGN_INS, new Case("sign_in", "expires_at", "", "PT0S", true)),
            Map.entry(RetentionRule.IDLE_SIGN_INS, new Case("sign_in", "last_seen_at", "", "PT168H", true)),
            Map.entry(RetentionRule.MAILED_LINKS, new Case("mailed_link", "expires_at", "", "PT0S", true)),
            Map.entry(RetentionRule.LINK_WISHES, new Case("link_wish", "asked_at", "", "PT1H", false)),
            Map.entry(RetentionRule.PASSKEY_CHALLENGES, new Case("passkey_challenge", "expires_at", "", "PT0S", false)),
            Map.entry(RetentionRule.TRIES, new Case("tally", "forgotten_at", "", "PT0S", false)),
            Map.entry(RetentionRule.INVITATIONS, new Case("invitation", "expires_at", "", "PT0S", false)),
            Map.entry(RetentionRule.COHORT_INVITATIONS, new Case("cohort_invitation", "expires_at", "", "PT0S", false)),
            Map.entry(RetentionRule.PEOPLE_FILES, new Case("people_file", "uploaded_at", "", "PT1H", true)),
            Map.entry(RetentionRule.SENT_MAILS, new Case("outbox_mail", "changed_at", "state = 'SENT'", "PT1H", false)),
            Map.entry(
                    RetentionRule.GIVEN_UP_MAILS,
                    new Case("outbox_mail", "changed_at", "state = 'FAILED'", "PT168H", false)),
            Map.entry(RetentionRule.TOKENS, new Case("personal_token", "expires_at", "", "PT720H", true)),
            Map.entry(RetentionRule.ROLE_PROPOSALS, new Case("role_proposal", "proposed_at", "", "PT2160H", true)),
            Map.entry(RetentionRule.RECORD_REQUESTS, new Case("record_request", "asked_at", "", "PT8760H", true)),
            Map.entry(RetentionRule.COHORT_PLACES, new Case("cohort_place", "", "", "PT2160H", true)),
            Map.entry(RetentionRule.QUIZ_ANSWERS, new Case("quiz_response", "saved_at", "", "PT8760H", true)),
            Map.entry(
                    RetentionRule.COURSES_LEFT,
                    new Case("enrolment", "changed_at", "state = 'WITHDRAWN'", "PT8760H", true)),
            Map.entry(RetentionRule.EXPORTS, new Case("data_export", "changed_at", "state = 'READY'", "PT168H", false)),
            Map.entry(RetentionRule.TOMBSTONES, new Case("erased_account", "erased_at", "", "PT52608H", false)));

    static Stream<Arguments> everyRule() {
        return Stream.of(Engine.values())
                .flatMap(engine -> Stream.of(RetentionRule.values()).map(rule -> Arguments.of(engine, rule)));
    }

    @ParameterizedTest
    @MethodSource("everyRule")
    void row_isKeptUntilItsTimeIsOver_andGoneASecondLater(Engine engine, RetentionRule rule) {
        Town town = town(engine);
        town.undone(school -> {
            Case its = begun(school, rule);

            school.clock.pass(
                    Duration.between(school.clock.instant(), end(school, its)).minusSeconds(1));
            sweep(school, rule);
            assertThat(rows(school, its)).as("a second before its time").isEqualTo(PEOPLE);
            assertThat(over(school, rule)).isZero();
            school.clock.pass(Duration.ofSeconds(2));
            assertThat(over(school, rule)).as("counted and not removed").isEqualTo(PEOPLE);
            assertThat(rows(school, its)).isEqualTo(PEOPLE);
            sweep(school, rule);
            assertThat(rows(school, its)).as("a second after its time").isZero();
            assertThat(over(school, rule)).isZero();
        });
    }

    @ParameterizedTest
    @MethodSource("everyRule")
    void row_ofSomebodyWhoIsHeld_staysUntilTheHoldIsReleased(Engine engine, RetentionRule rule) {
        Town town = town(engine);
        town.undone(school -> {
            Case its = begun(school, rule);
            UUID held = town.people().account(0);
            school.storage
                    .entities()
                    .persist(new RetentionHold(
                            school.ids.next(), HoldKind.PERSON, held, "", held, school.clock.instant()));
            school.clock.pass(
                    Duration.between(school.clock.instant(), end(school, its)).plusSeconds(1));

            sweep(school, rule);
            assertThat(rows(school, its)).isEqualTo(its.held() ? 1 : 0);
            assertThat(over(school, rule)).isZero();
            assertThat(school.retentionStore.held(rule, school.clock.instant())).isEqualTo(its.held() ? 1 : 0);
            execute(school, "delete from retention_hold");
            sweep(school, rule);
            assertThat(rows(school, its)).isZero();
        });
    }

    /** A school full of people; filling it takes longer than everything that is done in it here. */
    private record Town(School school, Population people) {

        /** Does something in a transaction that nothing stays of. */
        void undone(Consumer<School> work) {
            Instant before = school.clock.instant();
            try {
                school.storage.inTransaction(() -> {
                    execute(school, "delete from retention_hold");
                    work.accept(school);
                    throw new Undone();
                });
            } catch (Undone e) {
                assertThat(e).isNotNull();
            } finally {
                school.clock.pass(Duration.between(school.clock.instant(), before));
            }
        }
    }

    /** The transaction is rolled back. */
    private static final class Undone extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private static Town town(Engine engine) {
        return TOWNS.computeIfAbsent(engine, each -> {
            School school = new School(each);
            return new Town(school, Population.of(school, PEOPLE));
        });
    }

    /** From now on time is counted. */
    private static Case begun(School school, RetentionRule rule) {
        assertThat(CASES).as("%s has a case here", rule).containsKey(rule);
        Case its = Objects.requireNonNull(CASES.get(rule));
        if (!its.set().isEmpty()) {
            execute(school, "update " + its.table() + " set " + its.set());
        }
        if (its.begins().isEmpty()) {
            LocalDate yesterday = today(school).minusDays(1);
            execute(school, "update cohort set ends_on = date '" + yesterday + "'");
        } else {
            execute(
                    school,
                    "update " + its.table() + " set " + its.begins() + " = timestamp with time zone '"
                            + school.clock.instant() + "'");
        }
        return its;
    }

    private static Instant end(School school, Case its) {
        Instant begins = its.begins().isEmpty()
                ? today(school).atStartOfDay(ZoneOffset.UTC).toInstant()
                : school.clock.instant();
        TemporalAmount kept = Duration.parse(its.kept());
        return begins.plus(kept);
    }

    private static LocalDate today(School school) {
        return LocalDate.ofInstant(school.clock.instant(), ZoneOffset.UTC);
    }

    private static void sweep(School school, RetentionRule rule) {
        assertThat(school.retentionWork.sweep(rule)).as("more").isFalse();
    }

    private static long over(School school, RetentionRule rule) {
        return school.retentionStore.over(rule, school.clock.instant());
    }

    private static long rows(School school, Case its) {
        String where = its.table().equals("outbox_mail") ? " where recipient <> '' or subject <> '' or body <> ''" : "";
        return ((Number) school.storage
                        .entities()
                        .createNativeQuery("select count(*) from " + its.table() + where)
                        .getSingleResult())
                .longValue();
    }

    private static void execute(School school, String statement) {
        school.storage.entities().createNativeQuery(statement).executeUpdate();
    }
}
