package lms.web.equality.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import lms.web.equality.domain.Answers;
import lms.web.equality.domain.Figures;
import lms.web.equality.domain.Quarter;
import lms.web.equality.domain.Question;
import lms.web.equality.domain.Questionnaire;
import lms.web.equality.domain.Sheet;
import lms.web.equality.domain.Snapshot;
import lms.web.equality.domain.Tables;
import lms.web.equality.domain.Together;
import lms.web.testkit.Engine;
import lms.web.testkit.HandClock;
import lms.web.testkit.School;
import org.junit.jupiter.api.Test;

/**
 * What the figures of one quarter tell about those of another: nothing. 200 random populations of 2 to 500 people,
 * 10,000 under {@code -Pprove}; after the figures are made, one person joins, leaves or changes an answer, and a quarter
 * later many do.
 */
class QuartersIT {

    private static final int POPULATIONS = Integer.getInteger("proof.populations", 200);
    private static final long SEED = 20261122;
    private static final Instant AUTUMN = Instant.parse("2026-11-21T00:00:00Z");
    private static final Instant WINTER = Instant.parse("2027-02-21T00:00:00Z");
    private static final Instant SPRING = Instant.parse("2027-05-21T00:00:00Z");
    private static final Instant SUMMER = Instant.parse("2027-08-21T00:00:00Z");

    private final School school = new School(Engine.H2);
    private final SealedAnswers sealed = new SealedAnswers(school.vault);

    @Test
    void one_person_more_or_less_shows_in_no_figures_and_old_answers_in_no_new_ones() {
        int again = 0;
        for (int i = 0; i < POPULATIONS; i++) {
            again += new World(SEED + i).outlives() ? 1 : 0;
        }
        assertThat(again).as("populations with figures of two quarters").isGreaterThan(POPULATIONS / 4);
    }

    /** One organisation over four quarters. */
    private final class World implements ManySheets, SnapshotStore {

        private final Random random;
        private final Map<UUID, Sheet> sheets = new HashMap<>();
        private final Map<UUID, List<Figures>> kept = new HashMap<>();
        private final List<Snapshot> snapshots = new ArrayList<>();
        private final Map<String, double[]> weights = new HashMap<>();
        private final long seed;

        World(long seed) {
            this.seed = seed;
            this.random = new Random(seed);
        }

        boolean outlives() {
            join(2 + random.nextInt(499), AUTUMN);
            close(WINTER);
            List<List<Figures>> first = told();

            disturb(1, WINTER);
            close(SPRING);
            if (!first.isEmpty()) {
                assertThat(told()).as("seed %d: one person", seed).isEqualTo(first);
            }

            disturb(random.nextInt(40), SPRING);
            join(random.nextInt(250), SPRING);
            List<Answers> fresh = sheets.values().stream()
                    .filter(sheet -> first.isEmpty()
                            || !sheet.firstOn().isBefore(Quarter.of(WINTER).begins()))
                    .map(sealed::open)
                    .toList();
            close(SUMMER);
            List<Figures> expected = new Tables(Questionnaire.ours(), new Together()).of(fresh);
            List<List<Figures>> second = told();
            if (!first.isEmpty()) {
                assertThat(second.get(second.size() - 1))
                        .as("seed %d: never changed", seed)
                        .isEqualTo(first.get(0));
                assertThat(second.size() > 1 ? second.get(0) : List.of())
                        .as("seed %d: of newcomers alone", seed)
                        .isEqualTo(expected);
            }
            return second.size() > 1;
        }

        private void join(int people, Instant at) {
            IntStream.range(0, people).forEach(n -> {
                UUID pseudonym = new UUID(random.nextLong(), random.nextLong());
                sheets.put(pseudonym, new Sheet(pseudonym, sealed.seal(pseudonym, another()), at));
            });
        }

        /** So many people join, leave or change what they answered. */
        private void disturb(int people, Instant at) {
            for (int n = 0; n < people && !sheets.isEmpty(); n++) {
                UUID someone = new ArrayList<>(sheets.keySet()).get(random.nextInt(sheets.size()));
                switch (random.nextInt(3)) {
                    case 0 -> join(1, at);
                    case 1 -> sheets.remove(someone);
                    default ->
                        sheets.computeIfPresent(someone, (pseudonym, sheet) -> {
                            sheet.replace(sealed.seal(pseudonym, another()), at);
                            return sheet;
                        });
                }
            }
        }

        private void close(Instant at) {
            var reports = new Reports(
                    this,
                    this,
                    sealed,
                    school.consents,
                    List::of,
                    now -> true,
                    school.ids,
                    new HandClock(at.toString()));
            reports.closeQuarter();
        }

        private List<List<Figures>> told() {
            return published().stream().map(snapshot -> tables(snapshot.id())).toList();
        }

        @Override
        public List<Sheet> firstAnswered(Instant from, Instant until) {
            return sheets.values().stream()
                    .filter(sheet ->
                            !sheet.firstOn().isBefore(from) && sheet.firstOn().isBefore(until))
                    .toList();
        }

        @Override
        public int forget(Instant before) {
            return 0;
        }

        @Override
        public boolean has(Quarter quarter) {
            return snapshots.stream().anyMatch(snapshot -> snapshot.quarter().equals(quarter.text()));
        }

        @Override
        public List<Snapshot> published() {
            return snapshots.stream().filter(Snapshot::isPublished).toList();
        }

        @Override
        public List<Figures> tables(UUID snapshotId) {
            return kept.getOrDefault(snapshotId, List.of());
        }

        @Override
        public void keep(Snapshot snapshot, List<Figures> tables) {
            snapshots.add(0, snapshot);
            kept.put(snapshot.id(), tables);
        }

        @Override
        public void flush() {
            // Nothing waits.
        }

        private Answers another() {
            Map<String, String> chosen = new HashMap<>();
            for (Question question : Questionnaire.ours().questions()) {
                if (question.basis() != Question.Basis.CONSENT) {
                    int drawn = drawn(question);
                    if (drawn < question.answers().size()) {
                        chosen.put(question.name(), question.answers().get(drawn));
                    }
                }
            }
            return new Answers(chosen);
        }

        private int drawn(Question question) {
            double[] each = weights.computeIfAbsent(
                    question.name(),
                    name -> random.doubles(question.answers().size() + 1)
                            .map(weight -> Math.pow(weight, 3))
                            .toArray());
            double left = random.nextDouble()
                    * IntStream.range(0, each.length).mapToDouble(n -> each[n]).sum();
            int drawn = 0;
            while (drawn < each.length - 1 && left >= each[drawn]) {
                left -= each[drawn++];
            }
            return drawn;
        }
    }
}
