package lms.web.finding.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.lang.reflect.Field;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import lms.web.finding.domain.Shortfall;
import lms.web.finding.persistence.JpaSynonymStore;
import lms.web.finding.persistence.JpaUnansweredStore;
import lms.web.shared.config.MapSource;
import lms.web.shared.config.Settings;
import lms.web.shared.config.SettingsReader;
import lms.web.shared.kernel.Actor;
import lms.web.shared.kernel.Grant;
import lms.web.shared.kernel.Ids;
import lms.web.shared.kernel.NotFound;
import lms.web.shared.kernel.Role;
import lms.web.shared.kernel.SignInRequired;
import lms.web.shared.schedule.Beat;
import lms.web.testkit.Engine;
import lms.web.testkit.HandClock;
import lms.web.testkit.Storage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** From how many people on editors see what was searched for in vain, for how long, and that nothing else is kept of it. */
@ParameterizedClass
@EnumSource(Engine.class)
class UnansweredQueriesTest {

    private static final String QUERY = "xylophone lessons";
    private static final Actor AUTHOR = somebody(Role.AUTHOR);

    private final HandClock clock = new HandClock("2026-11-18T10:00:00Z");
    private final Ids ids = new Ids(clock);
    private final List<Actor> people =
            IntStream.range(0, 40).mapToObj(i -> somebody(Role.COACH)).toList();
    private final Storage storage;

    private Settings settings = settings("on");
    private UnansweredQueries queries;

    UnansweredQueriesTest(Engine engine) {
        this.storage = Storage.emptied(engine);
        this.queries = new UnansweredQueries(settings, ids, clock);
    }

    @Test
    void fourPeople_areNobodysBusiness_andNothingReadableIsAnywhere() {
        ask(QUERY, 0, 4);
        beat();

        assertThat(list().lines()).isEmpty();
        assertThat(storage.rows("unanswered_query")).isZero();
        assertThat(memory()).isNotEmpty().noneMatch(text -> text.contains("xylophone"));
        assertThat(memory())
                .noneMatch(text -> text.contains(accountId(people.get(0)).toString()));
    }

    @Test
    void fiveDifferentPeople_areToldOf_withoutWhoOrWhen() {
        ask("Xylophone, lessons?", 0, 3);
        ask(QUERY, 0, 5);
        beat();

        assertThat(list().lines())
                .containsExactly(new UnansweredDesk.Line(QUERY, Shortfall.NOTHING, 5, LocalDate.parse("2026-11-16")));
        assertThat(columns()).doesNotContain("2026-11-18").contains("2026-11-16", QUERY);
    }

    @Test
    void samePersonFiveTimes_isOnePerson() {
        for (int i = 0; i < 50; i++) {
            queries.heard(QUERY, 0, people.get(i % 4));
        }
        beat();

        assertThat(list().lines()).isEmpty();
    }

    @Test
    void visitors_areNotCounted() {
        for (int i = 0; i < 50; i++) {
            queries.heard(QUERY, 0, Actor.visitor());
        }
        ask(QUERY, 0, 4);
        beat();

        assertThat(list().lines()).isEmpty();
    }

    @Test
    void peopleOfDifferentDays_areNotAddedUp_sinceTheyMayBeTheSame() {
        ask(QUERY, 0, 4);
        clock.pass(Duration.ofDays(1));
        people.subList(4, 8).forEach(person -> queries.heard(QUERY, 0, person));
        beat();

        assertThat(list().lines()).isEmpty();
    }

    @Test
    void endOfTheDay_takesKeyAndMarksAway_evenIfNobodySearchesAnyMore() {
        ask(QUERY, 0, 4);
        Set<String> before = memory();
        clock.pass(Duration.ofDays(1));
        beat();

        assertThat(memory())
                .doesNotContainAnyElementsOf(
                        before.stream().filter(text -> text.length() >= 16).toList());
    }

    @Test
    void whatWasReachedBeforeMidnight_isWrittenDownAfterIt() {
        ask(QUERY, 0, 5);
        clock.pass(Duration.ofDays(1));
        beat();

        assertThat(list().lines()).hasSize(1);
    }

    @Test
    void figures_areRoundedDownToFives_andNeverSink() {
        ask(QUERY, 0, 14);
        beat();
        assertThat(list().lines()).extracting(UnansweredDesk.Line::people).containsExactly(10);

        clock.pass(Duration.ofDays(7));
        ask(QUERY, 0, 6);
        beat();
        assertThat(list().lines())
                .extracting(UnansweredDesk.Line::people, UnansweredDesk.Line::week)
                .containsExactly(tuple(10, LocalDate.parse("2026-11-23")));
    }

    @Test
    void nothingAndLittle_areCountedApart_andEnoughNotAtAll() {
        people.subList(0, 3).forEach(person -> queries.heard(QUERY, 0, person));
        people.subList(3, 7).forEach(person -> queries.heard(QUERY, 2, person));
        ask("elections", 3, 30);
        ask("treasurer", 2, 5);
        beat();

        assertThat(list().lines())
                .extracting(UnansweredDesk.Line::query, UnansweredDesk.Line::shortfall)
                .containsExactly(tuple("treasurer", Shortfall.LITTLE));
    }

    @Test
    void after30Days_itIsGone_fromThePageAndFromTheDatabase() {
        clock.pass(Duration.ofDays(-2));
        ask(QUERY, 0, 5);
        beat();

        clock.pass(Duration.ofDays(30));
        assertThat(list().lines()).hasSize(1);
        clock.pass(Duration.ofDays(1));
        assertThat(list().lines()).isEmpty();
        beat();
        assertThat(storage.rows("unanswered_query")).isZero();
    }

    @Test
    void switchedOff_nothingIsCounted_andWhatWasCountedGoes() {
        ask(QUERY, 0, 5);
        beat();
        settings = settings("off");
        assertThat(list()).isEqualTo(new UnansweredDesk.Unanswered(false, List.of()));
        queries = new UnansweredQueries(settings, ids, clock);
        ask("treasurer", 0, 20);
        beat();

        assertThat(storage.rows("unanswered_query")).isZero();
        assertThat(queries.reached()).isEmpty();
    }

    @Test
    void whatIsSomebodysOwn_isNotCounted() {
        ask("Jane Doe", 0, 30);
        ask("07700 900123", 0, 30);
        beat();

        assertThat(storage.rows("unanswered_query")).isZero();
    }

    @Test
    void memory_isBounded_andForgetsWhatWasAskedLongestAgo() {
        ask(QUERY, 0, 4);
        for (int i = 0; i < DayOfQueries.MOST_QUERIES; i++) {
            queries.heard("query " + letters(i), 0, people.get(0));
        }
        queries.heard(QUERY, 0, people.get(4));
        beat();

        assertThat(list().lines()).isEmpty();
        assertThat(memory().size()).isLessThan(3 * DayOfQueries.MOST_QUERIES);
    }

    @Test
    void databaseThatFails_losesNothingThatWasReached() {
        ask(QUERY, 0, 5);
        var failing = new UnansweredUpkeep(new JpaUnansweredStore(storage.entities()), settings, ids, clock);
        // No transaction runs on this thread.
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> new EditorsBeat(queries, failing, synonyms()).follow(new Beat(clock.instant())));
        beat();

        assertThat(list().lines()).hasSize(1);
    }

    @Test
    void onlyEditors_readIt() {
        for (Role role : List.of(Role.AUTHOR, Role.REVIEWER, Role.OFFICER)) {
            assertThat(list(somebody(role)).counted()).isTrue();
        }
        assertThat(list(administrator()).counted()).isTrue();
        for (Actor actor : List.of(somebody(Role.COACH), auditor())) {
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> list(actor));
        }
        assertThatExceptionOfType(SignInRequired.class).isThrownBy(() -> list(Actor.visitor()));
    }

    /** Against a plain count of who asked what on which day. */
    @Test
    void listedQueries_areExactlyThoseThatFivePeopleAskedOnOneDay() {
        Random random = new Random(7);
        Map<String, Integer> most = new HashMap<>();
        for (int day = 0; day < 12; day++) {
            Map<String, Set<Actor>> asked = new HashMap<>();
            for (int i = 0; i < 40; i++) {
                String query = "topic " + letters((int) Math.abs(8 * random.nextGaussian()));
                Actor person = people.get(random.nextInt(9));
                queries.heard(query, 0, person);
                asked.computeIfAbsent(query, none -> new HashSet<>()).add(person);
                if (random.nextInt(20) == 0) {
                    beat();
                }
            }
            asked.forEach((query, who) -> most.merge(query, who.size() / 5 * 5, Math::max));
            beat();
            clock.pass(Duration.ofDays(1));
        }
        most.values().removeIf(count -> count == 0);

        Map<String, Integer> listed = new HashMap<>();
        list().lines().forEach(line -> listed.put(line.query(), line.people()));
        assertThat(listed).isEqualTo(most).hasSizeBetween(3, 20);
        assertThat(listed.values()).contains(5);
    }

    private void ask(String typed, int pages, int howMany) {
        people.subList(0, howMany).forEach(person -> queries.heard(typed, pages, person));
    }

    private void beat() {
        var store = new JpaUnansweredStore(storage.entities());
        var upkeep = new UnansweredUpkeep(store, settings, ids, clock);
        storage.inTransaction(() -> new EditorsBeat(queries, upkeep, synonyms()).follow(new Beat(clock.instant())));
    }

    private SynonymUpkeep synonyms() {
        return new SynonymUpkeep(new HouseSynonyms(new JpaSynonymStore(storage.entities())));
    }

    private UnansweredDesk.Unanswered list() {
        return list(AUTHOR);
    }

    private UnansweredDesk.Unanswered list(Actor actor) {
        return storage.transaction(
                () -> new UnansweredDesk(new JpaUnansweredStore(storage.entities()), settings, clock).list(actor));
    }

    private String columns() {
        return storage.transaction(() -> String.valueOf(storage.entities()
                .createNativeQuery(
                        "select query || ' ' || shortfall || ' ' || people || ' ' || asked_in_week from unanswered_query")
                .getResultList()));
    }

    /** Every text that is reached from the counting object, as whoever reads its memory would see it. */
    private Set<String> memory() {
        Set<String> texts = new HashSet<>();
        texts(queries, texts, new HashSet<>());
        return texts;
    }

    private static void texts(Object object, Set<String> texts, Set<Integer> seen) {
        if (object instanceof String text) {
            texts.add(text);
        } else if (object instanceof Map<?, ?> map) {
            map.forEach((key, value) -> {
                texts(key, texts, seen);
                texts(value, texts, seen);
            });
        } else if (object instanceof Iterable<?> all) {
            all.forEach(each -> texts(each, texts, seen));
        } else if (object.getClass().getPackageName().startsWith("lms.web.finding")
                && seen.add(System.identityHashCode(object))) {
            for (Field field : object.getClass().getDeclaredFields()) {
                try {
                    field.setAccessible(true);
                    List<Object> values = new ArrayList<>();
                    values.add(field.get(object));
                    values.stream().filter(value -> value != null).forEach(value -> texts(value, texts, seen));
                } catch (IllegalAccessException e) {
                    throw new IllegalStateException(e);
                }
            }
        }
    }

    private static String letters(int number) {
        return Integer.toString(number, 26)
                .chars()
                .mapToObj(digit -> String.valueOf((char) ('a' + Character.digit(digit, 26))))
                .reduce("x", String::concat);
    }

    private static UUID accountId(Actor actor) {
        return actor.required().accountId();
    }

    private static Settings settings(String aggregates) {
        return SettingsReader.read(
                MapSource.ofKeys(Map.of("lms.search.aggregates", aggregates), "the test"), Path.of("target"));
    }

    private static Actor somebody(Role role) {
        Ids ids = new Ids(new HandClock("2026-01-01T00:00:00Z"));
        return new Actor.Person(
                ids.next(),
                ids.next(),
                "Somebody",
                "en",
                Set.of(new Grant(role, Grant.ScopeKind.CURRICULUM, "organiser-training")));
    }

    private static Actor administrator() {
        return of(Role.ADMINISTRATOR);
    }

    private static Actor auditor() {
        return of(Role.AUDITOR);
    }

    private static Actor of(Role role) {
        Ids ids = new Ids(new HandClock("2026-01-01T00:00:00Z"));
        return new Actor.Person(
                ids.next(), ids.next(), "Somebody", "en", Set.of(new Grant(role, Grant.ScopeKind.SITE, "")));
    }
}
