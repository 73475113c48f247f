package lms.web.equality.domain;

import static lms.web.equality.domain.Question.Basis.CONSENT;
import static lms.web.equality.domain.Question.Basis.ORDINARY;
import static lms.web.equality.domain.Question.Basis.SCHEDULE_1;

import java.util.List;
import java.util.Optional;

/**
 * All questions. Tables of two dimensions cross the first question with each of the others and no other two: where the
 * crossed pairs form a star, no table tells anything about the cells of another beyond what the tables of one question
 * tell (ADR 0024).
 *
 * @param questions at least one; the first is the centre
 */
public record Questionnaire(List<Question> questions) {

    /** Name of the question that is asked only of people who agreed. */
    public static final String GENDER_IDENTITY = "gender-identity";

    public Questionnaire {
        questions = List.copyOf(questions);
    }

    /** What this product asks, after the pattern of the GOV.UK Design System for equality information. */
    public static Questionnaire ours() {
        return new Questionnaire(List.of(
                new Question("sex", List.of("female", "male"), ORDINARY),
                new Question("age", List.of("under-25", "25-34", "35-44", "45-54", "55-64", "65-over"), ORDINARY),
                new Question("ethnicity", List.of("white", "mixed", "asian", "black", "other"), SCHEDULE_1),
                new Question("disability", List.of("yes", "no"), SCHEDULE_1),
                new Question(
                        "religion",
                        List.of("none", "christian", "muslim", "hindu", "sikh", "jewish", "buddhist", "other"),
                        SCHEDULE_1),
                new Question("orientation", List.of("heterosexual", "gay-lesbian", "bisexual", "other"), SCHEDULE_1),
                new Question(GENDER_IDENTITY, List.of("same", "different"), CONSENT)));
    }

    /** The question of this name. */
    public Optional<Question> question(String name) {
        return questions.stream()
                .filter(question -> question.name().equals(name))
                .findFirst();
    }

    /** The question that tables of two dimensions are grouped by. */
    Question centre() {
        return questions.get(0);
    }

    /** All questions but the centre. */
    List<Question> others() {
        return questions.subList(1, questions.size());
    }
}
