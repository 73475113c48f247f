package lms.web.learning.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import lms.web.shared.view.SafeUrl;
import lms.web.shared.view.Text;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The word before the score is true and kind. */
class ResultLevelTest {

    @ParameterizedTest(name = "{0} of {1}, passed from {2}: {3}")
    @CsvSource({
        "4, 4, 75, ALL",
        "4, 4, 0, ALL",
        "3, 4, 75, PASSED",
        "3, 4, 80, NEARLY",
        "2, 4, 75, NEARLY",
        "3, 4, 0, NEARLY",
        "1, 4, 75, NOT_YET",
        "0, 4, 0, NOT_YET",
        "0, 0, 0, THANKS",
        "0, 0, 75, THANKS"
    })
    void level_follows_from_score_and_pass_mark(int points, int of, int pass, ResultModel.Level level) {
        assertThat(result(points, of, pass).level()).isEqualTo(level);
    }

    /** A pass mark of 0 stands for none. */
    private static ResultModel result(int points, int of, int pass) {
        SafeUrl here = SafeUrl.of("/here");
        return new ResultModel(
                new QuizPlace(new Text("Quiz", "en"), new Text("Lesson", "en"), here),
                new QuizCard.Score(points, of),
                pass == 0 ? OptionalInt.empty() : OptionalInt.of(pass),
                points * 100 >= pass * of,
                "en",
                List.of(),
                Optional.empty(),
                ResultModel.Help.NONE,
                Optional.empty());
    }
}
