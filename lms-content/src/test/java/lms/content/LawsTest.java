package lms.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lms.content.testkit.RandomLesson;
import lms.content.testkit.SampleCurriculum;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every lesson, tried with lessons made up from seeds. */
class LawsTest {
    private static final int LESSONS = 200;

    static IntStream seeds() {
        return IntStream.range(0, LESSONS);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatLearnersGetBeforeAnswering_isTheSameWhicheverAnswerIsRight(int seed) {
        Curriculum one = curriculum(RandomLesson.of(seed));
        Curriculum other = curriculum(RandomLesson.withOtherAnswers(seed, seed + 17));

        assertThat(beforeAnswering(one)).isEqualTo(beforeAnswering(other));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatLearnersGet_isTheSameWithoutTheNotesForFacilitators(int seed) {
        Curriculum one = curriculum(RandomLesson.of(seed));
        Curriculum other = curriculum(RandomLesson.withoutNotes(seed));

        assertThat(render(one, Audience.LEARNER)).isEqualTo(render(other, Audience.LEARNER));
        assertThat(print(one)).isEqualTo(print(other));
        assertThat(render(one, Audience.LEARNER).toString() + print(one)).doesNotContain("Secret");
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void keysOfOptions_doNotDependOnTheirOrder(int seed) {
        assertThat(keys(curriculum(RandomLesson.inOtherOrder(seed, seed + 3))))
                .isEqualTo(keys(curriculum(RandomLesson.of(seed))));
    }

    private static Curriculum curriculum(String body) {
        Reading reading = sample(body).read();
        return reading.curriculum().orElseThrow(() -> new AssertionError(reading.diagnostics() + "\n" + body));
    }

    private static SampleCurriculum sample(String body) {
        return new SampleCurriculum().body(body);
    }

    private static RenderedLesson render(Curriculum curriculum, Audience audience) {
        return renderer().render(curriculum, curriculum.courses().get(0), lesson(curriculum), "en", audience);
    }

    private static String print(Curriculum curriculum) {
        return renderer()
                .print(curriculum, curriculum.courses().get(0), lesson(curriculum), "en", View.of(Audience.LEARNER))
                .html();
    }

    /** What is to be put in order is never printed in the right order; that alone may depend on what is right. */
    private static List<String> withoutOrder(String print) {
        List<String> lines = new ArrayList<>(print.lines().toList());
        Collections.sort(lines);
        return lines;
    }

    private static LessonRenderer renderer() {
        return new LessonRenderer((course, slug) -> "/courses/" + course + "/" + slug);
    }

    private static Lesson lesson(Curriculum curriculum) {
        return curriculum.lessons().values().iterator().next();
    }

    /** Everything but what a learner gets with the result. */
    private static List<Object> beforeAnswering(Curriculum curriculum) {
        RenderedLesson rendered = render(curriculum, Audience.LEARNER);
        List<Object> seen = new ArrayList<>(
                List.of(rendered.outline(), rendered.passages(), rendered.terms(), withoutOrder(print(curriculum))));
        for (Segment segment : rendered.segments()) {
            if (segment instanceof Segment.QuizPlace place) {
                place.quiz().questions().forEach(question -> seen.add(asked(question)));
            } else {
                seen.add(segment);
            }
        }
        return seen;
    }

    /** What the page of the question shows. */
    private static List<Object> asked(Question question) {
        List<Object> seen =
                new ArrayList<>(List.of(question.id(), question.points(), question.promptHtml(), question.hintHtml()));
        seen.addAll(question.fold(new Shown()));
        return seen;
    }

    private static Map<String, Object> keys(Curriculum curriculum) {
        Map<String, Object> keys = new TreeMap<>();
        for (Segment segment : render(curriculum, Audience.LEARNER).segments()) {
            if (segment instanceof Segment.QuizPlace place) {
                place.quiz().questions().forEach(question -> {
                    if (question instanceof ChoiceQuestion choice) {
                        keys.put(question.id(), byText(choice.options()));
                    } else if (question instanceof PollQuestion poll) {
                        keys.put(question.id(), byText(poll.options()));
                    }
                });
            }
        }
        return keys;
    }

    private static Map<String, String> byText(Collection<Option> options) {
        return new TreeMap<>(options.stream().collect(Collectors.toMap(Option::html, Option::key)));
    }

    /** What can be seen of each type of question before it is answered. */
    private static final class Shown implements Question.Cases<List<Object>> {
        @Override
        public List<Object> choice(ChoiceQuestion question) {
            return Stream.concat(
                            Stream.of(question.choice()),
                            question.options().stream().map(option -> option.key() + option.html()))
                    .collect(Collectors.toList());
        }

        @Override
        public List<Object> numeric(NumericQuestion question) {
            return List.of(question.unit());
        }

        @Override
        public List<Object> text(TextQuestion question) {
            return List.of();
        }

        @Override
        public List<Object> matching(MatchingQuestion question) {
            return List.of(
                    question.pairs().stream()
                            .map(pair -> pair.key() + pair.html())
                            .toList(),
                    question.choices());
        }

        /** The order that is shown is never the right one; that alone may depend on what is right. */
        @Override
        public List<Object> ordering(OrderingQuestion question) {
            List<String> shown = new ArrayList<>();
            question.shuffled().forEach(item -> shown.add(item.key() + item.html() + item.shuffle()));
            Collections.sort(shown);
            return List.of(shown);
        }

        @Override
        public List<Object> poll(PollQuestion question) {
            return question.options().stream()
                    .map(option -> (Object) (option.key() + option.html()))
                    .toList();
        }
    }
}
