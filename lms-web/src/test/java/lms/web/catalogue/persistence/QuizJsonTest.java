package lms.web.catalogue.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import lms.content.Question;
import lms.content.Quiz;
import lms.web.testkit.Questions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A quiz is read as it was stored. */
class QuizJsonTest {

    @ParameterizedTest
    @MethodSource("lms.web.testkit.Questions#all")
    void question_of_every_type_comes_back(Question question) {
        assertThat(stored(Questions.quiz(List.of(question))).questions()).containsExactly(question);
    }

    @Test
    void limits_come_back() {
        Quiz limited = new Quiz("q", "Quiz", Questions.all(), false, OptionalInt.empty(), OptionalInt.of(3), true);

        assertThat(stored(limited)).isEqualTo(limited);
    }

    /** As releases stored a quiz before it could be limited and shuffled. */
    @Test
    void quiz_of_an_earlier_release_is_still_read() {
        Quiz quiz = QuizJson.quiz(StoredJson.parse("""
                {"id": "q", "title": "Quiz", "required": true, "pass": 60, "questions": [{
                  "type": "SINGLE", "id": "a", "hash": "h", "points": 1, "prompt": "<p>?</p>",
                  "options": [{"key": "k", "correct": true, "html": "Yes"}]}]}"""));

        assertThat(quiz.attempts()).isEmpty();
        assertThat(quiz.shuffle()).isFalse();
        assertThat(quiz.questions()).hasSize(1);
    }

    private static Quiz stored(Quiz quiz) {
        return QuizJson.quiz(StoredJson.parse(QuizJson.quiz(quiz).build().toString()));
    }
}
