package lms.web.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The curricula, with a word that is nowhere else planted wherever a learner may not look: in every block for
 * facilitators, every plan, every run sheet, and behind every option of every quiz; not in what is shown to everybody on
 * purpose: code and examples. The tests' server publishes these.
 */
public final class Planted {

    /** What all planted words begin with. */
    public static final String WORD = "zqx";

    static final String NOTE = WORD + "note";
    static final String PLAN = WORD + "plan";
    static final String SHEET = WORD + "sheet";
    static final String FEEDBACK = WORD + "feedback";

    private static final Path CURRICULA = Path.of("..", "curricula");
    private static final Pattern SHOWN =
            Pattern.compile("(?ms)^(`{3,})[^\\n]*\\n.*?^\\1$|^(:{3,}) ?example[^\\n]*\\n.*?^\\2$");
    private static final Pattern FACILITATOR = Pattern.compile("(?ms)^:::+ ?facilitator[^\\n]*\\n.*?^:::+$");
    private static final Pattern FIRST_LINE = Pattern.compile("\\A[^\\n]*\\n");
    private static final Pattern PLANNED = Pattern.compile("(?m)^(\\| *\\d+ *\\| *)");
    private static final Pattern BEHIND_OPTION = Pattern.compile("(?m)^(  > .*)$");
    private static final Pattern RUN_SHEETS = Pattern.compile("(?ms)^ +run-sheets:$.*?(?=^ {0,2}\\S|\\z)");
    private static final Pattern WORDS_OF_SHEET = Pattern.compile("(?:- title|method|materials): \\{en: \"?");

    private final AtomicInteger number = new AtomicInteger();

    private Planted() {}

    /** Copies the curricula there, planted. */
    static Path into(Path directory) throws IOException {
        var planted = new Planted();
        try (Stream<Path> files = Files.walk(CURRICULA)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = directory.resolve(CURRICULA.relativize(file).toString());
                Files.createDirectories(copy.toAbsolutePath().getParent());
                planted.copy(file, copy);
            }
        }
        return directory.toAbsolutePath();
    }

    /** Every planted word of this kind. */
    static List<String> words(Path directory, String kind) {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(Files::isRegularFile)
                    .filter(Planted::isText)
                    .flatMap(file -> Pattern.compile(kind + "\\d+")
                            .matcher(read(file))
                            .results()
                            .map(MatchResult::group))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void copy(Path file, Path copy) throws IOException {
        if (file.endsWith("curriculum.yml")) {
            Files.writeString(
                    copy, in(RUN_SHEETS, read(file), part -> in(WORDS_OF_SHEET, part, before -> before + word(SHEET))));
        } else if (isText(file)) {
            Files.writeString(copy, lesson(read(file)));
        } else {
            Files.copy(file, copy);
        }
    }

    private String lesson(String text) {
        StringBuilder planted = new StringBuilder();
        int end = 0;
        for (MatchResult shown : SHOWN.matcher(text).results().toList()) {
            planted.append(secrets(text.substring(end, shown.start()))).append(shown.group());
            end = shown.end();
        }
        return planted.append(secrets(text.substring(end))).toString();
    }

    private String secrets(String text) {
        return in(
                BEHIND_OPTION,
                in(FACILITATOR, text, this::facilitator),
                option -> option + " " + word(FEEDBACK).strip() + ".");
    }

    private String facilitator(String block) {
        return block.lines().findFirst().orElse("").contains("plan=true")
                ? in(PLANNED, block, start -> start + word(PLAN))
                : in(FIRST_LINE, block, first -> first + "\nNobody but facilitators reads " + word(NOTE) + "here.\n");
    }

    private String word(String kind) {
        return kind + number.incrementAndGet() + " ";
    }

    private static String in(Pattern pattern, String text, UnaryOperator<String> change) {
        return pattern.matcher(text).replaceAll(found -> Matcher.quoteReplacement(change.apply(found.group())));
    }

    private static boolean isText(Path file) {
        return file.toString().endsWith(".md") || file.toString().endsWith(".yml");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
