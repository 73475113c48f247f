package lms.web.equality.domain;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What one person chose.
 *
 * @param chosen names of answers by name of question; {@link #PREFER_NOT} where they said so, nothing where they said
 *     nothing
 */
public record Answers(Map<String, String> chosen) {

    /** Somebody who answered nothing. */
    public static final Answers NONE = new Answers(Map.of());

    /** "I prefer not to say", as a person chose it. */
    public static final String PREFER_NOT = "prefer-not";

    /** In figures: no answer, or {@link #PREFER_NOT}. Nobody is to be told apart by having said that they do not say. */
    public static final String NOT_SAID = "not-said";

    /** Stands for what was agreed to, beside the answer it allows: {@code wording:<question>}. */
    private static final String WORDING = "wording:";

    public Answers {
        chosen = Map.copyOf(chosen);
    }

    /** The answers as they were {@link #written}. */
    public static Answers read(String text) {
        return new Answers(text.lines()
                .map(line -> line.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1])));
    }

    /** One line for each. */
    public String written() {
        return new TreeMap<>(chosen)
                .entrySet().stream()
                        .map(entry -> entry.getKey() + "=" + entry.getValue())
                        .collect(Collectors.joining("\n"));
    }

    /** The answers with a note that the person agreed, in this wording, to be asked the question. */
    public Answers agreedTo(String question, String wording) {
        var more = new TreeMap<>(chosen);
        more.put(WORDING + question, wording);
        return new Answers(more);
    }

    /** In which wording the person agreed to be asked the question; empty if they did not. */
    public String agreed(String question) {
        return chosen.getOrDefault(WORDING + question, "");
    }

    /** The answers without one of them, and without what allowed it. */
    public Answers without(String question) {
        var fewer = new TreeMap<>(chosen);
        fewer.remove(question);
        fewer.remove(WORDING + question);
        return new Answers(fewer);
    }

    /** What was chosen for a question; empty if nothing was. */
    public String to(String question) {
        return chosen.getOrDefault(question, "");
    }

    /** The answer as it is counted: {@link #NOT_SAID} unless one was given. */
    String counted(Question question) {
        String answer = to(question.name());
        return question.answers().contains(answer) ? answer : NOT_SAID;
    }
}
