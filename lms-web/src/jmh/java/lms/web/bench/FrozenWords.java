package lms.web.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lms.search.IndexedSection;

/** The frozen texts and questions of the relevance set, as words to make other texts of. */
final class FrozenWords {
    private static final Path SET = Path.of("lms-search", "src", "test", "resources", "relevance");

    /**
     * A section of the set.
     *
     * @param words those of the body, in their order
     */
    record Text(
            String id,
            String kind,
            String title,
            String heading,
            List<String> names,
            String language,
            String body,
            List<String> words) {

        static Text of(String[] field) {
            List<String> names = field[6].isEmpty() ? List.of() : List.of(field[6].split("\\|"));
            String body = field[8].replace("\\n", "\n");
            return new Text(field[0], field[1], field[4], field[5], names, field[7], body, wordsOf(body));
        }

        boolean isGlossary() {
            return kind.equals(IndexedSection.GLOSSARY);
        }

        boolean hasWords() {
            return !words.isEmpty();
        }
    }

    private final List<Text> glossary;
    private final List<Text> lessons;
    private final Map<String, List<Text>> byLanguage;
    private final List<String> questions;

    /** @param home root of the repository */
    FrozenWords(Path home) throws IOException {
        List<Text> all =
                lines(home.resolve(SET).resolve("sections.tsv")).map(Text::of).toList();
        glossary = all.stream().filter(Text::isGlossary).toList();
        lessons = all.stream()
                .filter(text -> !text.isGlossary() && text.hasWords())
                .toList();
        byLanguage = lessons.stream().collect(Collectors.groupingBy(Text::language));
        questions = lines(home.resolve(SET).resolve("questions.tsv"))
                .map(field -> field[2])
                .toList();
    }

    private static Stream<String[]> lines(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\t", -1));
    }

    static List<String> wordsOf(String text) {
        return Arrays.stream(text.split("\\s+")).filter(word -> !word.isEmpty()).toList();
    }

    List<Text> glossary() {
        return glossary;
    }

    List<String> questions() {
        return questions;
    }

    /** A section of a lesson. */
    Text any(Random random) {
        return one(lessons, random);
    }

    /** A section of a lesson in a language. */
    Text any(String language, Random random) {
        return one(byLanguage.get(language), random);
    }

    private static Text one(List<Text> texts, Random random) {
        return texts.get(random.nextInt(texts.size()));
    }
}
