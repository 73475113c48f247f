package lms.web.learning.page;

import java.util.List;
import java.util.Optional;
import lms.web.shared.view.HiddenField;
import lms.web.shared.view.SafeHtml;
import lms.web.shared.view.SafeUrl;

/**
 * All answers before they are sent.
 *
 * @param place the lesson and the quiz
 * @param action where the form that sends them posts to
 * @param language BCP 47 tag of the questions
 * @param answers one per question, in order
 * @param goes how often they may be sent, where that is limited
 * @param carried what the form sends along
 */
public record CheckAnswersModel(
        QuizPlace place,
        SafeUrl action,
        String language,
        List<Answer> answers,
        Optional<QuizGoes> goes,
        List<HiddenField> carried) {
    public CheckAnswersModel {
        answers = List.copyOf(answers);
        carried = List.copyOf(carried);
    }

    /** How many questions have no answer. */
    public long open() {
        return answers.stream().filter(answer -> answer.state() == State.OPEN).count();
    }

    /**
     * One question with its answer.
     *
     * @param number of the question, from 1
     * @param prompt the question
     * @param state whether and how it was answered
     * @param lines the answer
     * @param change the page of the question
     */
    public record Answer(int number, SafeHtml prompt, State state, List<AnswerLine> lines, SafeUrl change) {
        public Answer {
            lines = List.copyOf(lines);
        }
    }

    /** Whether a question has an answer. */
    public enum State {
        ANSWERED,
        UNSURE,
        OPEN
    }
}
