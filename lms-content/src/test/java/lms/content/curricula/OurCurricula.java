package lms.content.curricula;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import lms.content.Course;
import lms.content.Curriculum;
import lms.content.CurriculumReader;
import lms.content.Lesson;
import lms.content.Reading;
import lms.content.Rendition;
import lms.content.document.Block;
import lms.content.source.SourceTree;
import lms.content.work.Criterion;

/** The four curricula that people learn from. The others show how this place works. */
record OurCurricula(List<Reading> readings) {
    static final List<String> FOLDERS =
            List.of("organiser-training", "future-councillors", "leadership-development", "training-the-trainers");

    /** @param folder holds the folders of the curricula */
    static OurCurricula in(Path folder) {
        return new OurCurricula(
                FOLDERS.stream().map(name -> read(folder.resolve(name))).toList());
    }

    /** Whether a review is overdue is a matter of the day, and of {@code ./lms check}; here no day comes into it. */
    static Reading read(Path folder) {
        try {
            return new CurriculumReader().read(SourceTree.read(folder), LocalDate.EPOCH);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Those without an error. */
    Stream<Curriculum> curricula() {
        return readings.stream().flatMap(reading -> reading.curriculum().stream());
    }

    static HouseRule.Text text(Reading reading, Curriculum curriculum, Lesson lesson) {
        Rendition rendition = original(curriculum, lesson);
        return new HouseRule.Text(
                lesson, rendition, reading.source().text(rendition.path()).orElse(""));
    }

    /** The lesson in the language in which it was written. */
    static Rendition original(Curriculum curriculum, Lesson lesson) {
        return lesson.rendition(curriculum.defaultLanguage(), curriculum.defaultLanguage());
    }

    static Stream<Lesson> lessons(Curriculum curriculum, Course course) {
        return course.lessons().stream().map(place -> curriculum.lessons().get(place.lessonId()));
    }

    /** What lacks in a course: work with something to see or to mark, and the plan of a day. */
    static List<String> broken(Curriculum curriculum, Course course) {
        boolean worked = lessons(curriculum, course)
                .flatMap(lesson -> original(curriculum, lesson).body().walk())
                .anyMatch(OurCurricula::isWork);
        Stream<String> work = worked
                ? Stream.empty()
                : Stream.of("has neither a practice with three criteria nor an assignment with a rubric");
        Stream<String> sheet =
                course.runSheets().isEmpty() ? Stream.of("has no run sheet for a day in a room") : Stream.empty();
        return Stream.concat(work, sheet).toList();
    }

    private static boolean isWork(Block block) {
        return block instanceof Block.Directive work && work.children().stream().anyMatch(part -> isJudged(work, part));
    }

    private static boolean isJudged(Block.Directive work, Block block) {
        if (!(block instanceof Block.Directive part)) {
            return false;
        }
        boolean marked = work.is("assignment") && part.is("rubric");
        boolean seen = work.is("practice")
                && part.is("criteria")
                && Criterion.listed(part).size() >= 3;
        return marked || seen;
    }
}
