package lms.content.testkit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The body of a lesson without fault, made up from a seed: every block, every type of question, nested and in any order.
 * Two lessons of one seed differ only in what they are told to differ in.
 */
public final class RandomLesson {
    private static final String[] WORDS = {
        "canvass",
        "d\u0175r",
        "council",
        "\u00e9lan",
        "listen",
        "\ud83d\ude42",
        "door",
        "why?",
        "a & b",
        "5 < 7",
        "street",
        "'quoted'",
        "t\u0177",
        "half-time",
        "promise",
        "caf\u00e9",
        "\u6f22\u5b57",
        "plan",
        "vote",
        "neighbour"
    };

    private final Random shape;
    private final Random answers;
    private final Random order;
    private final boolean notes;
    private final StringBuilder out = new StringBuilder();
    private int ids;
    private int depth;
    private int headings;
    private int noteHeadings;

    private RandomLesson(long seed, long answers, long order, boolean notes) {
        this.shape = new Random(seed);
        this.answers = new Random(answers);
        this.order = new Random(order);
        this.notes = notes;
    }

    /** The lesson. */
    public static String of(long seed) {
        return new RandomLesson(seed, 1, 1, true).write();
    }

    /** The same with other right answers, and other words for those who have answered. */
    public static String withOtherAnswers(long seed, long which) {
        return new RandomLesson(seed, which, 1, true).write();
    }

    /** The same with the options of each question in another order. */
    public static String inOtherOrder(long seed, long which) {
        return new RandomLesson(seed, 1, which, true).write();
    }

    /** The same without the notes for facilitators. */
    public static String withoutNotes(long seed) {
        return new RandomLesson(seed, 1, 1, false).write();
    }

    private String write() {
        int blocks = 3 + shape.nextInt(8);
        for (int i = 0; i < blocks; i++) {
            switch (shape.nextInt(16)) {
                case 0 -> heading();
                case 1 -> quiz();
                case 2 ->
                    fenced("activity", "[" + plain(2) + "]{#" + id("act") + " minutes=2 group=pairs}", this::extras);
                case 3 -> practice();
                case 4 -> fenced("reflection", "{#" + id("r") + " minwords=20 visibility=private}", this::text);
                case 5 -> fenced("discussion", "[" + plain(2) + "]{#" + id("d") + "}", this::text);
                case 6 -> assignment();
                case 7 -> fenced("keypoints", "", this::list);
                case 8 -> fenced("only", "{delivery=online}", this::text);
                case 9 -> fenced("passage", "{lang=cy}", this::text);
                case 10 -> line("::break{minutes=" + (1 + shape.nextInt(2)) + "}");
                case 11 -> footnote();
                case 12 -> lab();
                default -> text();
            }
        }
        note();
        return out.toString();
    }

    /** The first has a heading below it that is called like the first heading in a note. */
    private void heading() {
        line("## " + words(3) + (headings++ == 0 ? "\n\n### Same words" : ""));
    }

    private void text() {
        switch (shape.nextInt(8)) {
            case 0 -> list();
            case 1 -> table();
            case 2 -> line("> [!TIP]\n> " + words(5));
            case 3 -> line("> " + words(5) + "\n>\n> - " + words(2));
            case 4 -> line("```text\n" + words(3) + "\n```");
            case 5 -> line("See [" + plain(2) + "](two.md#part) and [canvass](../glossary.md#canvass).");
            default -> line(words(8) + ", *" + plain(2) + "* and **" + plain(1) + "**.");
        }
        if (shape.nextInt(4) == 0) {
            note();
        }
    }

    private void extras() {
        text();
        if (shape.nextBoolean()) {
            fenced("hint", "", this::text);
        }
        if (shape.nextBoolean()) {
            fenced("solution", "[" + plain(1) + "]", this::text);
        }
        note();
    }

    /** Told to those who lead, nobody else: written or not, the rest is the same. */
    private void note() {
        int length = out.length();
        String title = shape.nextBoolean() ? "[" + plain(2) + "]" : "";
        fenced("facilitator", title, () -> {
            line("Secret " + words(6) + ".");
            if (shape.nextInt(3) == 0) {
                line("## " + (noteHeadings++ == 0 ? "Same words" : "Secret " + plain(2))
                        + "\n\n| Secret | b |\n| --- | --- |\n| c | d |");
            }
        });
        if (!notes) {
            out.setLength(length);
        }
    }

    private void list() {
        line(IntStream.range(0, 2 + shape.nextInt(3))
                .mapToObj(i -> "- " + words(3))
                .collect(Collectors.joining("\n")));
    }

    private void table() {
        line("| " + plain(1) + " | " + plain(1) + " |\n| --- | :-: |\n| " + plain(2) + " | " + plain(1) + " |");
    }

    private void footnote() {
        String label = Integer.toString(++ids);
        line(words(3) + "[^" + label + "].\n\n[^" + label + "]: " + words(4));
    }

    private void practice() {
        fenced("practice", "[" + plain(2) + "]{#" + id("p") + " minutes=3}", () -> {
            fenced("do", "", this::text);
            fenced("criteria", "", () -> line("- " + plain(3) + " one\n- " + plain(3) + " two"));
            note();
        });
    }

    private void assignment() {
        fenced("assignment", "[" + plain(2) + "]{#" + id("a") + " submit=text}", () -> {
            text();
            fenced(
                    "rubric",
                    "",
                    () -> line("| Criterion | 0 No | 1 Yes |\n| --- | --- | --- |\n| " + plain(2) + " | a | b |"));
        });
    }

    private void lab() {
        fenced("policy-lab", "[" + plain(2) + "]{#" + id("lab") + "}", () -> {
            fenced("motion", "", this::text);
            fenced("propose", "{until=\"session 2\"}", () -> {});
            fenced("vote", "{until=end}", () -> {});
        });
    }

    private void quiz() {
        fenced("quiz", "[" + plain(2) + "]{#" + id("quiz") + "}", () -> {
            for (int i = 1 + shape.nextInt(3); i > 0; i--) {
                question();
            }
        });
    }

    private void question() {
        String[] types = {"single", "multiple", "text", "numeric", "matching", "ordering", "poll"};
        String type = types[shape.nextInt(types.length)];
        String unit = type.equals("numeric")
                ? " answer=" + answers.nextInt(100) + " unit=" + plain(1).replaceAll("\\W", "x")
                : "";
        fenced("question", "{#" + id("q") + " type=" + type + unit + "}", () -> {
            line(words(6) + "?");
            answers(type);
            if (shape.nextBoolean()) {
                fenced("hint", "", () -> line(words(3)));
            }
            if (shape.nextBoolean()) {
                fenced("explanation", "", () -> line("Because " + answers.nextInt(1000) + "."));
            }
        });
    }

    private void answers(String type) {
        List<String> texts = different(3 + shape.nextInt(3));
        switch (type) {
            case "single", "multiple" -> options(texts, type.equals("multiple"));
            case "text" -> {
                int right = answers.nextInt(1000);
                line("- [x] word" + right + "\n  > Feedback " + right + "\n- [ ] wrong" + right);
            }
            case "matching" -> {
                List<String> right = different(texts.size());
                Collections.shuffle(right, answers);
                line("| Left | Right |\n| --- | --- |\n"
                        + IntStream.range(0, texts.size())
                                .mapToObj(i -> "| " + texts.get(i) + " left | " + right.get(i) + " right |")
                                .collect(Collectors.joining("\n")));
            }
            case "ordering" -> {
                Collections.shuffle(texts, answers);
                line(IntStream.range(0, texts.size())
                        .mapToObj(i -> (i + 1) + ". " + texts.get(i))
                        .collect(Collectors.joining("\n")));
            }
            case "poll" -> {
                Collections.shuffle(texts, order);
                line("- " + String.join("\n- ", texts));
            }
            default -> {
                // a number needs nothing more
            }
        }
    }

    private void options(List<String> texts, boolean multiple) {
        int right = answers.nextInt(texts.size());
        List<String> items = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            boolean ticked = i == right || (multiple && answers.nextBoolean());
            String feedback = answers.nextBoolean() ? "\n  > Feedback " + answers.nextInt(1000) : "";
            items.add("- [" + (ticked ? "x" : " ") + "] " + texts.get(i) + feedback);
        }
        Collections.shuffle(items, order);
        line(String.join("\n", items));
    }

    /** Texts that all differ. */
    private List<String> different(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> plain(2) + " " + (char) ('a' + i))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private void fenced(String name, String rest, Runnable inside) {
        depth++;
        String fence = ":".repeat(9 - depth);
        line(fence + name + rest);
        inside.run();
        line(fence);
        depth--;
    }

    private void line(String text) {
        out.append(text).append("\n\n");
    }

    private String id(String prefix) {
        return prefix + "-" + ++ids;
    }

    private String words(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> WORDS[shape.nextInt(WORDS.length)])
                .collect(Collectors.joining(" ", "Well, ", ""));
    }

    /** Words that are safe in a title or a cell. */
    private String plain(int count) {
        return Arrays.stream(words(count).split(" "))
                .filter(word -> word.matches("[\\p{L}-]+"))
                .collect(Collectors.joining(" ", "Text ", ""));
    }
}
