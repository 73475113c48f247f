package lms.web.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import lms.content.CurriculumReader;
import lms.content.Reading;
import lms.content.source.SourceTree;

/** The curricula that come with the product, and variations of them. */
public final class Curricula {

    private static final Path FOLDER = Path.of("..", "curricula");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private Curricula() {}

    /** Two short lessons in English, course {@code how-we-learn-here}. */
    public static SourceTree welcome() {
        return read("welcome");
    }

    /** Five courses, with some lessons in Welsh, too. */
    public static SourceTree futureCouncillors() {
        return read("future-councillors");
    }

    /**
     * Four lessons, one of them with a required quiz, course {@code your-first-campaign}: an early state of the
     * curriculum, so that no test depends on what its trainers write today.
     */
    public static SourceTree organiserTraining() {
        return tree(Path.of("src/test/resources/lms/web/testkit/organiser-training"));
    }

    /** One lesson with a question of every type, course {@code every-question}. */
    public static SourceTree questionTypes() {
        return tree(Path.of("src/test/resources/lms/web/it/curricula/question-types"));
    }

    /** The same with one file rewritten, or made if it was not there. */
    public static SourceTree with(SourceTree tree, String path, UnaryOperator<String> change) {
        Map<String, byte[]> contents = new TreeMap<>();
        tree.paths().forEach(each -> contents.put(each, tree.bytes(each).orElseThrow()));
        contents.put(path, change.apply(tree.text(path).orElse("")).getBytes(StandardCharsets.UTF_8));
        return SourceTree.of(contents);
    }

    /** Reads a curriculum that has no errors. */
    public static Reading checked(SourceTree tree) {
        Reading reading = new CurriculumReader().read(tree, TODAY);
        if (!reading.publishable()) {
            throw new IllegalArgumentException(reading.diagnostics().toString());
        }
        return reading;
    }

    private static SourceTree read(String name) {
        return tree(FOLDER.resolve(name));
    }

    private static SourceTree tree(Path folder) {
        try {
            return SourceTree.read(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
