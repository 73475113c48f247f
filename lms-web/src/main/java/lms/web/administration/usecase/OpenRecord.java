package lms.web.administration.usecase;

import java.time.Instant;
import java.util.List;
import lms.web.account.usecase.AccountFile;
import lms.web.learning.usecase.LearningFile;

/**
 * What a request opened. Answers in quizzes, notes and forms that wait to be sent are not in it.
 *
 * @param until when it closes
 * @param units names of those that the person belongs to
 * @param courses that the person takes or took
 */
public record OpenRecord(
        AccountFile.Pages account, List<String> units, List<LearningFile.Taken> courses, Instant until) {
    public OpenRecord {
        units = List.copyOf(units);
        courses = List.copyOf(courses);
    }
}
