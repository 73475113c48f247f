package lms.web.proof;

import java.util.Map;
import java.util.TreeMap;

/**
 * What a learner knows of their attempts at one quiz: answers by attempt number and question, and which were sent.
 *
 * @param answers saved answers, by {@code attempt/question}
 * @param sent number of attempts that were sent
 */
record QuizRecord(Map<String, String> answers, int sent) {

    QuizRecord {
        answers = new TreeMap<>(answers);
    }

    static QuizRecord none() {
        return new QuizRecord(Map.of(), 0);
    }

    QuizRecord withAnswer(String question, String option) {
        Map<String, String> more = new TreeMap<>(answers);
        more.put((sent + 1) + "/" + question, option);
        return new QuizRecord(more, sent);
    }

    QuizRecord withSent() {
        return new QuizRecord(answers, sent + 1);
    }

    int openAttempt() {
        return sent + 1;
    }
}
