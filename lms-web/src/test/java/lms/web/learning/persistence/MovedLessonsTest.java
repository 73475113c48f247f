package lms.web.learning.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import lms.content.ChoiceQuestion;
import lms.content.Option;
import lms.content.Question;
import lms.content.source.SourceTree;
import lms.web.catalogue.domain.Visibility;
import lms.web.catalogue.usecase.CourseOutline;
import lms.web.cohort.usecase.CohortOffice;
import lms.web.learning.domain.AttemptFact;
import lms.web.learning.domain.Given;
import lms.web.learning.domain.NextStep;
import lms.web.learning.usecase.CourseView;
import lms.web.learning.usecase.LessonAddress;
import lms.web.learning.usecase.QuizAddress;
import lms.web.learning.usecase.QuizView;
import lms.web.shared.kernel.Actor;
import lms.web.testkit.Curricula;
import lms.web.testkit.Engine;
import lms.web.testkit.School;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Fifty learners have done whatever they liked; then a release renames, moves and reorders every lesson. What they did
 * belongs to the lessons' ids and is all there.
 */
@ParameterizedClass
@EnumSource(Engine.class)
class MovedLessonsTest {

    private static final int LEARNERS = 50;
    private static final long SEED = 20261121;
    private static final String COURSE = "your-first-campaign";
    private static final Map<String, String> QUIZZES = Map.of(
            "doorstep-conversations",
            "q-doorstep",
            "first-canvass",
            "q-canvass",
            "data-protection-when-canvassing",
            "q-data",
            "debrief",
            "q-debrief");

    private final School school;
    private final Random random = new Random(SEED);

    MovedLessonsTest(Engine engine) {
        this.school = new School(engine);
    }

    @Test
    void nobody_loses_a_completion_or_a_result() {
        school.publish(Curricula.organiserTraining(), Visibility.PUBLIC);
        Map<Actor.Person, Done> before = new HashMap<>();
        for (int number = 0; number < LEARNERS; number++) {
            Actor.Person learner = school.learner("learner" + number + "@example.org");
            school.storage.transaction(() -> school.courses.join(COURSE, learner));
            study(learner);
            before.put(learner, record(learner, COURSE));
        }
        assertThat(before.values().stream()
                        .mapToInt(record -> record.complete().size())
                        .sum())
                .as("seed %d", SEED)
                .isBetween(LEARNERS / 2, LEARNERS * 3);

        school.clock.pass(Duration.ofDays(1));
        assertThat(school.publish(shuffled(), Visibility.PUBLIC)).isPresent();

        assertKept(before);
    }

    @Test
    void cohort_loses_nothing_while_it_stays_on_its_release_nor_when_it_uses_the_next() {
        var office = new CohortOffice(school);
        var officer = office.officer("officer@example.org", "/wales/");
        UUID cohort = office.openCohort(officer, LEARNERS);
        Map<Actor.Person, Done> before = new HashMap<>();
        for (int number = 0; number < LEARNERS; number++) {
            Actor.Person learner = school.learner("learner" + number + "@example.org");
            school.storage.transaction(() -> office.places.ask(cohort, learner));
            study(learner);
            before.put(learner, record(learner, COURSE));
        }
        school.clock.pass(Duration.ofDays(1));
        assertThat(school.publish(shuffled(), Visibility.MEMBERS)).isPresent();

        before.forEach((learner, then) ->
                assertThat(record(learner, COURSE)).as("seed %d", SEED).isEqualTo(then));

        school.storage.inTransaction(() -> office.cohorts.useRelease(cohort, 2, 1, officer));
        assertKept(before);
    }

    @Test
    void lessonWithANewId_keepsWhatWasDoneUnderItsAlias() {
        school.publish(Curricula.organiserTraining(), Visibility.PUBLIC);
        Actor.Person learner = school.learner("learner@example.org");
        LessonAddress former = new LessonAddress(COURSE, "debrief");
        school.storage.transaction(() -> school.courses.join(COURSE, learner));
        school.storage.transaction(() -> school.lessons.markComplete(former, learner));
        answer(new QuizAddress(former, "q-debrief"), 1, learner, true);

        assertThat(school.publish(renamed(), Visibility.PUBLIC)).isPresent();

        LessonAddress lesson = new LessonAddress(COURSE, "after-the-round");
        CourseView view = school.storage.transaction(() -> school.courses.open(COURSE, learner));
        assertThat(view.progress().isMarked("after-the-round")).isTrue();
        assertThat(view.progress().latest("after-the-round", "q-debrief")).isPresent();

        answer(new QuizAddress(lesson, "q-debrief"), 2, learner, true);
        school.storage.transaction(() -> school.lessons.undoComplete(lesson, learner));

        CourseView later = school.storage.transaction(() -> school.courses.open(COURSE, learner));
        assertThat(later.progress().isMarked("after-the-round")).isFalse();
        assertThat(later.progress()
                        .latest("after-the-round", "q-debrief")
                        .orElseThrow()
                        .number())
                .isEqualTo(2);
    }

    private static SourceTree renamed() {
        SourceTree lessons = Curricula.with(
                Curricula.organiserTraining(),
                "lessons/debrief.md",
                text -> text.replace("\nid: debrief\n", "\nid: after-the-round\n"));
        return Curricula.with(
                lessons,
                "curriculum.yml",
                text -> text.replace("[debrief]", "[after-the-round]").replaceAll("- debrief\\b", "- after-the-round")
                        + "\naliases: {debrief: after-the-round}\n");
    }

    private void assertKept(Map<Actor.Person, Done> before) {
        before.forEach((learner, then) -> {
            Done now = record(learner, "campaigning");
            assertThat(now.complete()).as("seed %d", SEED).isEqualTo(then.complete());
            assertThat(now.marked()).isEqualTo(then.marked());
            assertThat(now.attempts()).isEqualTo(then.attempts());
            assertThat(now.next()).isEqualTo(expectedNext(now));
        });
    }

    /** The open quiz of the first lesson that has one, else the first lesson that is not complete, in today's order. */
    private static NextStep expectedNext(Done record) {
        Optional<NextStep> open = record.order().stream()
                .filter(lesson -> Optional.ofNullable(record.attempts().get(lesson))
                        .filter(AttemptFact::open)
                        .isPresent())
                .findFirst()
                .map(lesson -> new NextStep.ContinueQuiz(lesson, String.valueOf(QUIZZES.get(lesson))));
        return open.or(() -> record.order().stream()
                        .filter(lesson -> !record.complete().contains(lesson))
                        .findFirst()
                        .map(NextStep.ReadLesson::new))
                .orElseGet(NextStep.Finished::new);
    }

    private void study(Actor.Person learner) {
        for (Map.Entry<String, String> each : new TreeMap<>(QUIZZES).entrySet()) {
            LessonAddress lesson = new LessonAddress(COURSE, each.getKey());
            if (random.nextInt(3) > 0) {
                school.storage.transaction(() -> school.lessons.markComplete(lesson, learner));
            }
            int goes = random.nextInt(3);
            for (int go = 1; go <= goes; go++) {
                answer(new QuizAddress(lesson, each.getValue()), go, learner, go < goes || random.nextBoolean());
            }
        }
    }

    private void answer(QuizAddress quiz, int go, Actor.Person learner, boolean send) {
        QuizView view = school.storage.transaction(() -> school.quizzes.open(quiz, learner));
        boolean knows = random.nextBoolean();
        for (Question question : view.quiz().questions()) {
            ChoiceQuestion choice = (ChoiceQuestion) question;
            List<String> keys = choice.options().stream()
                    .filter(option -> option.correct() == knows)
                    .limit(choice.choice() == ChoiceQuestion.Choice.SINGLE ? 1 : 9)
                    .map(Option::key)
                    .toList();
            school.storage.transaction(
                    () -> school.quizzes.save(quiz, question.id(), go, new Given(Map.of(Given.ANSWER, keys)), learner));
        }
        if (send) {
            school.storage.transaction(() -> school.quizzes.send(quiz, go, learner));
        }
    }

    private Done record(Actor.Person learner, String slug) {
        CourseView view = school.storage.transaction(() -> school.courses.open(slug, learner));
        Set<String> complete = new TreeSet<>();
        Set<String> marked = new TreeSet<>();
        Map<String, AttemptFact> attempts = new TreeMap<>();
        List<String> order = new ArrayList<>();
        for (CourseOutline.Item lesson : view.course().outline().lessons()) {
            order.add(lesson.id());
            if (view.progress().isComplete(lesson.id())) {
                complete.add(lesson.id());
            }
            if (view.progress().isMarked(lesson.id())) {
                marked.add(lesson.id());
            }
            view.progress()
                    .latest(lesson.id(), String.valueOf(QUIZZES.get(lesson.id())))
                    .ifPresent(attempt -> attempts.put(lesson.id(), attempt));
        }
        return new Done(complete, marked, attempts, order, view.progress().next());
    }

    private record Done(
            Set<String> complete,
            Set<String> marked,
            Map<String, AttemptFact> attempts,
            List<String> order,
            NextStep next) {}

    /** Other files, addresses and titles; the last module first, two modules fewer, and a new address of the course. */
    private static SourceTree shuffled() {
        SourceTree tree = Curricula.organiserTraining();
        Map<String, byte[]> files = new TreeMap<>();
        for (String path : tree.paths()) {
            String text = tree.text(path).orElseThrow();
            String name = path;
            if (path.startsWith("lessons/")) {
                name = path.replace("lessons/", "lessons/new-");
                String id = path.substring("lessons/".length(), path.length() - ".md".length());
                text = text.replaceFirst("\ntitle: (.*)\n", "\nslug: about-" + id + "\ntitle: All about $1\n")
                        .replaceFirst("\n# (.*)\n", "\n# All about $1\n");
            }
            for (String lesson : QUIZZES.keySet()) {
                text = text.replace("(" + lesson + ".md", "(new-" + lesson + ".md")
                        .replace("lessons/" + lesson + ".md", "lessons/new-" + lesson + ".md");
            }
            files.put(name, text.getBytes(StandardCharsets.UTF_8));
        }
        String manifest = tree.text("curriculum.yml").orElseThrow();
        String modules = """
                    modules:
                      - id: learn-from-the-round
                        title: {en: Afterwards, cy: Wedyn}
                        lessons: [debrief, data-protection-when-canvassing]
                      - id: talk-and-listen
                        title: {en: Out and about, cy: Allan}
                        lessons: [first-canvass, doorstep-conversations]
                """;
        String moved = manifest.substring(0, manifest.indexOf("    modules:")) + modules;
        files.put(
                "curriculum.yml",
                moved.replace("slug: your-first-campaign", "slug: campaigning").getBytes(StandardCharsets.UTF_8));
        return SourceTree.of(files);
    }
}
