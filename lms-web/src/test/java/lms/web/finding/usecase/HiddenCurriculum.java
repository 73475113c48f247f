package lms.web.finding.usecase;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import lms.content.source.SourceTree;
import lms.web.testkit.Curricula;

/** One course that talks about what the others talk about. */
final class HiddenCurriculum {

    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");
    private static final int WORDS_IN_A_LESSON = 200;

    private HiddenCurriculum() {}

    static SourceTree of(int lessons, Random random) {
        List<String> words = words(Curricula.organiserTraining());
        Map<String, byte[]> files = new TreeMap<>();
        List<String> ids =
                IntStream.range(0, lessons).mapToObj(i -> "hidden-" + i).toList();
        files.put("curriculum.yml", manifest(ids).getBytes(UTF_8));
        for (String id : ids) {
            files.put("lessons/" + id + ".md", lesson(id, words, random).getBytes(UTF_8));
        }
        return SourceTree.of(files);
    }

    private static List<String> words(SourceTree tree) {
        List<String> words = new ArrayList<>();
        tree.paths().stream()
                .filter(path -> path.startsWith("lessons/"))
                .forEach(path -> WORD.matcher(tree.text(path).orElseThrow())
                        .results()
                        .map(MatchResult::group)
                        .forEach(words::add));
        return words;
    }

    private static String manifest(List<String> lessons) {
        return """
                format: 1
                id: hidden
                version: "1"
                title: {en: Hidden}
                summary: {en: Nobody reads it}
                languages: {default: en, available: [en]}
                licence: CC-BY-SA-4.0
                owner: {name: Testers, email: testers@example.org}
                courses:
                  - id: %1$s
                    slug: %1$s
                    title: {en: Hidden}
                    summary: {en: Nobody reads it}
                    modules:
                      - id: hidden-lessons
                        title: {en: Hidden lessons}
                        lessons: %2$s
                """.formatted(SearchSchool.HIDDEN_COURSE, lessons);
    }

    private static String lesson(String id, List<String> words, Random random) {
        String text = IntStream.range(0, WORDS_IN_A_LESSON)
                .mapToObj(i -> words.get(random.nextInt(words.size())))
                .collect(Collectors.joining(" "));
        return """
                ---
                id: %1$s
                title: "%2$s"
                timing: {self-paced: 10m}
                objectives:
                  - {id: %1$s-know, text: Know what is hidden}
                ---

                # %2$s

                %3$s.

                ## %4$s

                %3$s.
                """.formatted(
                        id, words.get(random.nextInt(words.size())), text, words.get(random.nextInt(words.size())));
    }
}
