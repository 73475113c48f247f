package lms.content.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import lms.content.Curriculum;
import lms.content.change.LessonChange.Kind;
import lms.content.change.ModelCurriculum.ModelLesson;
import lms.content.change.ModelCurriculum.ModelModule;
import lms.content.testkit.SampleCurriculum;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Two states of a curriculum, made at random from a printed seed, and what is said of their difference. */
class CurriculumChangesTest {
    private static final long FIRST_SEED = 20261121L;

    static LongStream seeds() {
        return LongStream.range(FIRST_SEED, FIRST_SEED + 60);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void same_hasNoChanges(long seed) {
        ModelCurriculum model = ModelCurriculum.random(new Random(seed));

        assertThat(CurriculumChanges.between(model.read(), model.copy().read()).isEmpty())
                .isTrue();
    }

    @Test
    void lessonWithANewId_isTheSameLessonByItsAlias() {
        SampleCurriculum sample = new SampleCurriculum();
        Curriculum before = sample.curriculum();
        String manifest = sample.tree().text("curriculum.yml").orElseThrow();
        Curriculum after = sample.with(
                        "curriculum.yml", manifest.replace("[one]", "[first]") + "aliases: {one: first}\n")
                .with("lessons/one.md", SampleCurriculum.lesson("first", "One", "Text of one.\n"))
                .curriculum();

        List<LessonChange> changes = CurriculumChanges.between(before, after).lessons();

        assertThat(changes).flatExtracting(LessonChange::kinds).containsOnly(LessonChange.Kind.RENAMED);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void reversed_mirrors(long seed) {
        Random random = new Random(seed);
        ModelCurriculum model = ModelCurriculum.random(random);
        ModelCurriculum other = model.copy();
        for (int i = 0; i < 6; i++) {
            new RandomEdit(other, random).any();
        }
        Curriculum before = model.read();
        Curriculum after = other.read();

        CurriculumChanges forth = CurriculumChanges.between(before, after);
        CurriculumChanges back = CurriculumChanges.between(after, before);

        assertThat(mirrored(back)).isEqualTo(kinds(forth));
        back.lessons().forEach(change -> {
            LessonChange mirror = forth.lessons().stream()
                    .filter(each -> each.lessonId().equals(change.lessonId()))
                    .findFirst()
                    .orElseThrow();
            assertThat(change.before()).isEqualTo(mirror.after());
            assertThat(change.after()).isEqualTo(mirror.before());
            assertThat(change.languages()).isEqualTo(mirror.languages());
        });
        assertThat(forth).isEqualTo(CurriculumChanges.between(before, after));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void edits_areFoundAndNothingElse(long seed) {
        Random random = new Random(seed);
        ModelCurriculum model = ModelCurriculum.random(random);
        ModelCurriculum other = model.copy();
        RandomEdit edit = new RandomEdit(other, random);
        for (int i = 0; i < 8; i++) {
            edit.inPlace();
        }

        CurriculumChanges changes = CurriculumChanges.between(model.read(), other.read());

        assertThat(kinds(changes)).isEqualTo(edit.expected());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void renamedAndMovedLesson_isTheSameLesson(long seed) {
        Random random = new Random(seed);
        ModelCurriculum model = ModelCurriculum.random(random);
        ModelCurriculum other = model.copy();
        List<ModelModule> roomy = other.modules().stream()
                .filter(module -> module.lessons.size() > 1)
                .toList();
        if (roomy.isEmpty() || other.modules().size() < 2) {
            return;
        }
        ModelModule from = roomy.get(random.nextInt(roomy.size()));
        String id = from.lessons.get(random.nextInt(from.lessons.size()));
        ModelModule to = other.modules().stream()
                .filter(module -> !module.equals(from))
                .findFirst()
                .orElseThrow();
        from.lessons.remove(id);
        to.lessons.add(random.nextInt(to.lessons.size() + 1), id);
        ModelLesson lesson = other.lesson(id);
        lesson.title = "Called anew";
        lesson.slug = "somewhere-else";
        lesson.file = "other-file";

        CurriculumChanges changes = CurriculumChanges.between(model.read(), other.read());

        assertThat(changes.lessons()).singleElement().satisfies(change -> {
            assertThat(change.lessonId()).isEqualTo(id);
            assertThat(change.kinds()).containsExactlyInAnyOrder(Kind.RENAMED, Kind.MOVED);
        });
        assertThat(changes.courses()).isEmpty();
    }

    @Test
    void fewestLessons_areCalledReordered() {
        ModelCurriculum model = ModelCurriculum.random(new Random(FIRST_SEED));
        model.modules().get(0).lessons.clear();
        for (String id : List.of("a", "b", "c", "d", "e")) {
            model.addLesson(id, new Random(1)).optional = false;
            model.modules().get(0).lessons.add(id);
        }
        model.lessons.keySet().removeIf(id -> model.modules().stream().noneMatch(m -> m.lessons.contains(id)));
        ModelCurriculum other = model.copy();
        other.modules().get(0).lessons.remove("d");
        other.modules().get(0).lessons.add(0, "d");

        assertThat(kinds(CurriculumChanges.between(model.read(), other.read())))
                .isEqualTo(Map.of("d", Set.of(Kind.REORDERED)));
    }

    @Test
    void linkToALessonWithANewAddress_isNoNewText() {
        ModelCurriculum model = ModelCurriculum.random(new Random(FIRST_SEED));
        model.lesson("lesson-0").text = "See [the next lesson](lesson-1.md).";
        ModelCurriculum other = model.copy();
        other.lesson("lesson-1").slug = "elsewhere";

        assertThat(kinds(CurriculumChanges.between(model.read(), other.read())))
                .isEqualTo(Map.of("lesson-1", Set.of(Kind.RENAMED)));
    }

    @Test
    void translationAdded_isTextInThatLanguage() {
        ModelCurriculum model = ModelCurriculum.random(new Random(FIRST_SEED));
        ModelCurriculum other = model.copy();
        other.lesson("lesson-0").welsh = "Gwers";

        assertThat(CurriculumChanges.between(model.read(), other.read()).lessons())
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.languages()).containsExactly("cy");
                    assertThat(change.kinds()).contains(Kind.TEXT, Kind.RENAMED);
                });
    }

    @Test
    void quizzes_sayWhatBecameOfEachQuestion() {
        ModelCurriculum model = ModelCurriculum.random(new Random(FIRST_SEED));
        ModelLesson lesson = model.lesson("lesson-0");
        lesson.prompts.clear();
        lesson.prompts.putAll(Map.of("stays", "Stays?", "reworded", "Old?"));
        ModelCurriculum other = model.copy();
        ModelLesson changed = other.lesson("lesson-0");
        changed.prompts.put("reworded", "New?");
        changed.prompts.put("added", "Added?");
        changed.required = true;

        assertThat(CurriculumChanges.between(model.read(), other.read()).lessons())
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.kinds()).containsExactly(Kind.QUIZZES);
                    assertThat(change.quizzes()).singleElement().satisfies(quiz -> {
                        assertThat(quiz.kinds())
                                .containsExactlyInAnyOrder(QuizChange.Kind.REQUIRED, QuizChange.Kind.QUESTIONS);
                        assertThat(quiz.questions())
                                .containsExactlyInAnyOrder(
                                        new QuizChange.QuestionChange("reworded", QuizChange.Difference.ASKED),
                                        new QuizChange.QuestionChange("added", QuizChange.Difference.ADDED));
                    });
                });
    }

    @Test
    void firstState_isAllNew() {
        Curriculum curriculum = ModelCurriculum.random(new Random(FIRST_SEED)).read();

        CurriculumChanges all = CurriculumChanges.from(curriculum);

        assertThat(all.lessons()).hasSameSizeAs(curriculum.lessons().keySet());
        assertThat(all.lessons())
                .allSatisfy(change -> assertThat(change.kinds()).containsExactly(Kind.ADDED));
        assertThat(all.courses()).hasSameSizeAs(curriculum.courses());
    }

    private static Map<String, Set<Kind>> kinds(CurriculumChanges changes) {
        return changes.lessons().stream()
                .collect(Collectors.toMap(
                        LessonChange::lessonId,
                        change -> new TreeSet<>(change.kinds()),
                        (one, other) -> one,
                        TreeMap::new));
    }

    private static Map<String, Set<Kind>> mirrored(CurriculumChanges changes) {
        Map<Kind, Kind> opposite = Map.of(
                Kind.ADDED,
                Kind.RETIRED,
                Kind.RETIRED,
                Kind.ADDED,
                Kind.OPTIONAL,
                Kind.REQUIRED,
                Kind.REQUIRED,
                Kind.OPTIONAL);
        Map<String, Set<Kind>> mirrored = new TreeMap<>();
        kinds(changes)
                .forEach((id, kinds) -> mirrored.put(
                        id,
                        kinds.stream()
                                .map(kind -> opposite.getOrDefault(kind, kind))
                                .collect(Collectors.toCollection(TreeSet::new))));
        return mirrored;
    }

    /** Changes a model at random and notes what has to be found. */
    private static final class RandomEdit {
        private final ModelCurriculum model;
        private final Random random;
        private final Map<String, ModelLesson> untouched = new TreeMap<>();

        RandomEdit(ModelCurriculum model, Random random) {
            this.model = model;
            this.random = random;
            model.lessons.forEach((id, lesson) -> untouched.put(id, lesson.copy()));
        }

        void any() {
            int what = random.nextInt(4);
            List<ModelModule> modules = model.modules();
            ModelModule module = modules.get(random.nextInt(modules.size()));
            if (what == 0) {
                module.lessons.add(model.addLesson("new-" + model.lessons.size(), random).id);
            } else if (what == 1 && module.lessons.size() > 1) {
                model.lessons.remove(module.lessons.remove(0));
            } else if (what == 2) {
                Collections.shuffle(module.lessons, random);
            } else {
                inPlace();
            }
        }

        void inPlace() {
            List<ModelLesson> all = new ArrayList<>(model.lessons.values());
            ModelLesson lesson = all.get(random.nextInt(all.size()));
            String unique = " " + random.nextInt(1_000_000);
            switch (random.nextInt(7)) {
                case 0 -> lesson.title += unique;
                case 1 -> lesson.slug += "-x";
                case 2 -> lesson.text += unique;
                case 3 -> lesson.note += unique;
                case 4 -> lesson.minutes++;
                case 5 -> lesson.file += "-y";
                default -> lesson.prompts.replaceAll((id, prompt) -> prompt + unique);
            }
        }

        Map<String, Set<Kind>> expected() {
            Map<String, Set<Kind>> expected = new TreeMap<>();
            model.lessons.forEach((id, now) -> {
                ModelLesson then = Optional.ofNullable(untouched.get(id)).orElseThrow();
                Set<Kind> kinds = EnumSet.noneOf(Kind.class);
                addIf(kinds, Kind.RENAMED, !then.title.equals(now.title) || !then.slug.equals(now.slug));
                addIf(kinds, Kind.TEXT, !then.text.equals(now.text));
                addIf(kinds, Kind.TIMING, then.minutes != now.minutes);
                addIf(kinds, Kind.QUIZZES, !then.prompts.equals(now.prompts));
                addIf(kinds, Kind.NOTES, !then.note.equals(now.note) && then.text.equals(now.text));
                if (!kinds.isEmpty()) {
                    expected.put(id, new TreeSet<>(kinds));
                }
            });
            return expected;
        }

        private static void addIf(Set<Kind> kinds, Kind kind, boolean holds) {
            if (holds) {
                kinds.add(kind);
            }
        }
    }
}
