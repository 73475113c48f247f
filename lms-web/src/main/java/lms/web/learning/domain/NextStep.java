package lms.web.learning.domain;

import java.util.function.Function;
import java.util.function.Supplier;

/** The one thing to do next in a course. */
public sealed interface NextStep {

    /** Answers for each kind. */
    <T> T fold(Function<ReadLesson, T> read, Function<ContinueQuiz, T> quiz, Supplier<T> finished);

    /** Read, or take, this lesson. */
    record ReadLesson(String lessonId) implements NextStep {
        @Override
        public <T> T fold(Function<ReadLesson, T> read, Function<ContinueQuiz, T> quiz, Supplier<T> finished) {
            return read.apply(this);
        }
    }

    /** Go on with this quiz, some of whose answers are saved. */
    record ContinueQuiz(String lessonId, String quizId) implements NextStep {
        @Override
        public <T> T fold(Function<ReadLesson, T> read, Function<ContinueQuiz, T> quiz, Supplier<T> finished) {
            return quiz.apply(this);
        }
    }

    /** Nothing: the course is completed. */
    record Finished() implements NextStep {
        @Override
        public <T> T fold(Function<ReadLesson, T> read, Function<ContinueQuiz, T> quiz, Supplier<T> finished) {
            return finished.get();
        }
    }
}
