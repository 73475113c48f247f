package lms.web.bench;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import lms.web.learning.domain.AttemptFact;
import lms.web.learning.domain.CoursePlan;
import lms.web.learning.domain.NextStep;
import lms.web.learning.domain.Progress;
import lms.web.learning.domain.Score;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** The one rule of completion, for somebody in the middle of a long course. */
@State(Scope.Benchmark)
public class ProgressBenchmark {

    private static final int LESSONS = 40;

    private final CoursePlan plan = new CoursePlan(IntStream.range(0, LESSONS)
            .mapToObj(
                    number -> new CoursePlan.Step("lesson" + number, number % 7 == 6, List.of("quiz"), List.of("quiz")))
            .toList());
    private final Set<String> marked = IntStream.range(0, LESSONS / 2)
            .mapToObj(number -> "lesson" + number)
            .collect(Collectors.toSet());
    private final List<AttemptFact> attempts = IntStream.range(0, LESSONS / 2)
            .mapToObj(number -> new AttemptFact("lesson" + number, "quiz", 1, false, 4, new Score(4, 4, true)))
            .toList();

    @Benchmark
    public NextStep nextStepInFortyLessons() {
        return new Progress(plan, marked, attempts).next();
    }

    @Benchmark
    public boolean finishedInFortyLessons() {
        return new Progress(plan, marked, attempts).isFinished();
    }
}
