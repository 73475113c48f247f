package lms.web.bench;

import com.vladsch.flexmark.ext.autolink.AutolinkExtension;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import lms.content.Audience;
import lms.content.Curriculum;
import lms.content.CurriculumReader;
import lms.content.LessonRenderer;
import lms.content.source.SourceTree;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** A whole curriculum, read, checked and rendered by us, and its Markdown by nothing but Flexmark. */
@State(Scope.Benchmark)
public class ContentBenchmark {

    private final LessonRenderer renderer = new LessonRenderer((course, lesson) -> "/courses/" + course + "/" + lesson);
    private final Parser parser;
    private final HtmlRenderer html;
    private SourceTree tree = SourceTree.of(Map.of());
    private List<String> texts = List.of();

    public ContentBenchmark() {
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

    @Setup
    public void read() throws IOException {
        tree = SourceTree.read(Path.of(System.getProperty("bench.home"), "curricula", "organiser-training"));
        texts = tree.paths().stream()
                .filter(path -> path.endsWith(".md"))
                .map(path -> tree.text(path).orElseThrow())
                .toList();
    }

    @Benchmark
    public void parsedCheckedRendered(Blackhole hole) {
        Curriculum curriculum = new CurriculumReader()
                .read(tree, LocalDate.of(2026, 11, 21))
                .curriculum()
                .orElseThrow();
        curriculum
                .courses()
                .forEach(course -> course.lessons()
                        .forEach(place -> hole.consume(renderer.render(
                                curriculum,
                                course,
                                curriculum.lessons().get(place.lessonId()),
                                curriculum.defaultLanguage(),
                                Audience.LEARNER))));
    }

    @Benchmark
    public void bareFlexmark(Blackhole hole) {
        texts.forEach(text -> hole.consume(html.render(parser.parse(text))));
    }
}
