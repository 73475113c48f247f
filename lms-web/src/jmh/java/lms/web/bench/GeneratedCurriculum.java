package lms.web.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** A curriculum as large as one wishes, in two languages, built of what real lessons are built of. */
final class GeneratedCurriculum {
    private static final int LESSONS_IN_A_MODULE = 10;
    private static final String[] WORDS = ("members neighbours meeting street campaign question answer listen plan"
                    + " council rent bus school park evening poster phone door table story group ask agree vote work"
                    + " together first again never often small large clear careful public local ready next after before")
            .split(" ", -1);

    private final Random random = new Random(20261121);
    private final Map<String, byte[]> files = new TreeMap<>();

    private GeneratedCurriculum() {}

    /** Files by path: the manifest, a glossary, and each lesson in English and Welsh, about 10 kB each. */
    static Map<String, byte[]> of(int lessons) {
        GeneratedCurriculum made = new GeneratedCurriculum();
        made.put("glossary.md", "# Glossary\n\n## Ward\n\nA part of a town.\n\n## Turnout\n\nHow many voted.\n");
        made.put("curriculum.yml", made.manifest(lessons));
        for (int i = 0; i < lessons; i++) {
            String body = made.body(i, lessons);
            made.put("lessons/lesson-" + i + ".md", made.frontMatter(i) + body);
            made.put("lessons/lesson-" + i + ".cy.md", made.translated(i) + body);
        }
        return made.files;
    }

    private void put(String path, String text) {
        files.put(path, text.getBytes(UTF_8));
    }

    private String manifest(int lessons) {
        StringBuilder yaml = new StringBuilder("""
                format: 1
                id: generated
                version: "2026.1"
                title: {en: Generated, cy: Gwneud}
                summary: {en: Words, cy: Geiriau}
                languages: {default: en, available: [en, cy]}
                licence: CC-BY-SA-4.0
                owner: {name: Nobody, email: nobody@example.org}
                modules:
                """);
        for (int i = 0; i < lessons; i++) {
            if (i % LESSONS_IN_A_MODULE == 0) {
                yaml.append("  - id: module-")
                        .append(i)
                        .append("\n    title: {en: Module ")
                        .append(i);
                yaml.append(", cy: Modiwl ").append(i).append("}\n    lessons:\n");
            }
            yaml.append("      - lesson-").append(i).append('\n');
        }
        return yaml.toString();
    }

    private String frontMatter(int lesson) {
        return """
                ---
                id: lesson-%1$d
                title: Lesson %1$d
                timing: {self-paced: 45m, in-person: 60m}
                objectives:
                  - {id: obj-one, text: Ask a neighbour a question}
                  - {id: obj-two, text: Plan a small meeting}
                ---

                # Lesson %1$d

                """.formatted(lesson);
    }

    private String translated(int lesson) {
        return """
                ---
                translation_of: lesson-%1$d
                title: Gwers %1$d
                ---

                # Gwers %1$d

                """.formatted(lesson);
    }

    private String body(int lesson, int lessons) {
        StringBuilder text = new StringBuilder();
        for (int section = 0; section < 6; section++) {
            text.append("## Part ").append(section).append(" of it\n\n");
            text.append(sentence(40))
                    .append(" See [ward](../glossary.md#ward). ")
                    .append(sentence(35))
                    .append("\n\n");
            text.append("- **")
                    .append(sentence(3))
                    .append("** ")
                    .append(sentence(12))
                    .append('\n');
            text.append("- ").append(sentence(15)).append('\n');
            text.append("- ").append(sentence(9)).append("\n\n");
            text.append("> [!TIP]\n> ").append(sentence(18)).append("\n\n");
            text.append("Then read [the other lesson](lesson-")
                    .append((lesson + 1) % lessons)
                    .append(".md), or *");
            text.append(sentence(4))
                    .append("* on [their site](https://example.org/")
                    .append(section)
                    .append(").\n\n");
            text.append(sentence(60)).append("\n\n");
        }
        text.append("| Who | What | When |\n| --- | --- | --- |\n");
        for (int row = 0; row < 6; row++) {
            text.append("| ")
                    .append(sentence(2))
                    .append(" | ")
                    .append(sentence(6))
                    .append(" | ");
            text.append(sentence(2)).append(" |\n");
        }
        text.append("\n::::activity[Try it]{#act-try minutes=15 group=small}\n\n")
                .append(sentence(30));
        text.append("\n\n:::facilitator\n\n").append(sentence(35)).append("\n\n:::\n\n::::\n\n");
        text.append(":::keypoints\n\n- ")
                .append(sentence(9))
                .append("\n- ")
                .append(sentence(11))
                .append("\n\n:::\n\n");
        text.append(":::::quiz[Check yourself]{#q-check pass=60}\n\n");
        for (int question = 0; question < 4; question++) {
            text.append("::::question{#q-").append(question).append(" type=single objective=obj-");
            text.append(question % 2 == 0 ? "one" : "two")
                    .append("}\n\n")
                    .append(sentence(14))
                    .append("?\n\n");
            for (int option = 0; option < 3; option++) {
                text.append("- [")
                        .append(option == 1 ? 'x' : ' ')
                        .append("] ")
                        .append(option)
                        .append(' ');
                text.append(sentence(8)).append("\n  > ").append(sentence(10)).append('\n');
            }
            text.append("\n::::\n\n");
        }
        return text.append(":::::\n").toString();
    }

    private String sentence(int words) {
        StringBuilder sentence = new StringBuilder();
        for (int i = 0; i < words; i++) {
            String word = WORDS[random.nextInt(WORDS.length)];
            boolean start = i % 14 == 0;
            sentence.append(i == 0 ? "" : start ? ". " : " ");
            sentence.append(start ? Character.toUpperCase(word.charAt(0)) + word.substring(1) : word);
        }
        return sentence.append(words > 5 ? "." : "").toString();
    }
}
