package lms.web.bench;

import com.vladsch.flexmark.ext.autolink.AutolinkExtension;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import lms.content.Audience;
import lms.content.Course;
import lms.content.Curriculum;
import lms.content.CurriculumReader;
import lms.content.Lesson;
import lms.content.LessonRenderer;
import lms.content.Reading;
import lms.content.RenderedLesson;
import lms.content.parallel.InParallel;
import lms.content.source.SourceTree;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/**
 * What reading and checking cost, held against nothing but Flexmark with the same extensions: one lesson of about 10 kB,
 * and a tree of 500 lessons in two languages on all processors.
 */
public class ContentBenchmark {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    /** Flexmark as it comes. */
    private static final class Bare {
        final Parser parser;
        final HtmlRenderer html;

        Bare() {
            MutableDataSet options = new MutableDataSet()
                    .set(
                            Parser.EXTENSIONS,
                            List.of(
                                    TablesExtension.create(),
                                    StrikethroughExtension.create(),
                                    TaskListExtension.create(),
                                    AutolinkExtension.create()));
            parser = Parser.builder(options).build();
            html = HtmlRenderer.builder(options).build();
        }
    }

    /** A curriculum of one lesson in one language. */
    @State(Scope.Benchmark)
    public static class OneLesson {
        private final LessonRenderer renderer =
                new LessonRenderer((course, lesson) -> "/courses/" + course + "/" + lesson);
        private final Bare bare = new Bare();
        private SourceTree tree = SourceTree.of(Map.of());
        private String text = "";

        /** Makes it. */
        @Setup
        public void make() {
            Map<String, byte[]> files = GeneratedCurriculum.of(1);
            files.remove("lessons/lesson-0.cy.md");
            tree = SourceTree.of(files);
            text = tree.text("lessons/lesson-0.md").orElseThrow();
        }
    }

    /** A curriculum of 500 lessons in two languages, on the disk. */
    @State(Scope.Benchmark)
    public static class ManyLessons {
        private static final int LESSONS = 500;

        private final Bare bare = new Bare();
        private final CurriculumReader reader = new CurriculumReader();
        private Path folder = Path.of("");
        private List<String> texts = List.of();
        private String edited = "";
        private int edits;

        /** Writes it, and reads it once. */
        @Setup
        public void write() throws IOException {
            folder = Files.createTempDirectory("lessons");
            for (Map.Entry<String, byte[]> file :
                    GeneratedCurriculum.of(LESSONS).entrySet()) {
                Path path = folder.resolve(file.getKey());
                Files.createDirectories(path.getParent());
                Files.write(path, file.getValue());
                path.toFile().deleteOnExit();
            }
            SourceTree tree = SourceTree.read(folder);
            texts = tree.paths().stream()
                    .filter(path -> path.endsWith(".md"))
                    .map(path -> tree.text(path).orElseThrow())
                    .toList();
            edited = Files.readString(folder.resolve("lessons/lesson-7.md"));
            reader.read(tree, TODAY);
        }

        private SourceTree edit() throws IOException {
            Files.writeString(folder.resolve("lessons/lesson-7.md"), edited + "\nEdit " + ++edits + ".\n");
            return SourceTree.read(folder);
        }
    }

    /** Parse and render by Flexmark. */
    @Benchmark
    public String lessonByFlexmark(OneLesson one) {
        return one.bare.html.render(one.bare.parser.parse(one.text));
    }

    /** Parse, check and render for learners; the manifest and the glossary are read as well. */
    @Benchmark
    public RenderedLesson lessonByUs(OneLesson one) {
        Curriculum curriculum =
                new CurriculumReader().read(one.tree, TODAY).curriculum().orElseThrow();
        Course course = curriculum.courses().get(0);
        Lesson lesson = curriculum.lessons().values().iterator().next();
        return one.renderer.render(curriculum, course, lesson, "en", Audience.LEARNER);
    }

    /** Every file parsed by Flexmark, on as many threads as ours. */
    @Benchmark
    public void treeParsedByFlexmark(ManyLessons many, Blackhole hole) {
        hole.consume(InParallel.map(many.texts, text -> many.bare.parser.parse(text)));
    }

    /** Read from the disk and checked by a reader that knows nothing yet. */
    @Benchmark
    public Reading treeCheckedCold(ManyLessons many) throws IOException {
        return new CurriculumReader().read(SourceTree.read(many.folder), TODAY);
    }

    /** One file changed: all are read from the disk and hashed again, by a reader that knows the others. */
    @Benchmark
    public Reading treeCheckedAfterAnEdit(ManyLessons many) throws IOException {
        return many.reader.read(many.edit(), TODAY);
    }
}
