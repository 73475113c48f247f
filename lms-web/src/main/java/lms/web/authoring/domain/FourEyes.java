package lms.web.authoring.domain;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Nobody publishes a text of their own. Its authors are those whom its lessons name, by the name or the e-mail address
 * that the person has here, and those who uploaded it.
 */
public final class FourEyes {

    /** As Git writes it: {@code Kim Jones <kim@example.org>}. */
    private static final Pattern NAME_AND_ADDRESS = Pattern.compile("(.*)<([^<>]+)>");

    private final Map<String, List<String>> authorsByLesson;
    private final boolean uploaded;

    /**
     * About one text.
     *
     * @param authorsByLesson whom each lesson names, by the lesson's id
     * @param uploaded whether the person in question uploaded it
     */
    public FourEyes(Map<String, List<String>> authorsByLesson, boolean uploaded) {
        this.authorsByLesson = new LinkedHashMap<>(authorsByLesson);
        this.uploaded = uploaded;
    }

    /** Why somebody of this name and address may not publish the text; empty where they may. */
    public Optional<Refusal> refuses(String displayName, String email) {
        Set<String> own = Set.of(folded(displayName), folded(email));
        List<String> lessons = authorsByLesson.entrySet().stream()
                .filter(lesson -> lesson.getValue().stream().anyMatch(author -> isOneOf(own, author)))
                .map(Map.Entry::getKey)
                .toList();
        return uploaded || !lessons.isEmpty() ? Optional.of(new Refusal(uploaded, lessons)) : Optional.empty();
    }

    private static boolean isOneOf(Set<String> own, String author) {
        List<String> names = new ArrayList<>(List.of(author));
        Matcher both = NAME_AND_ADDRESS.matcher(author);
        if (both.matches()) {
            names.add(both.group(1));
            names.add(both.group(2));
        }
        Set<String> folded = names.stream().map(FourEyes::folded).collect(Collectors.toSet());
        folded.remove("");
        return folded.stream().anyMatch(own::contains);
    }

    /** Capital letters, white space and ways to write an accent make no difference. */
    private static String folded(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC)
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\s\\p{Z}\\p{Cf}]+", " ")
                .strip();
    }

    /**
     * Why somebody may not publish.
     *
     * @param uploaded they uploaded the text
     * @param lessons ids of the lessons that name them
     */
    public record Refusal(boolean uploaded, List<String> lessons) {
        public Refusal {
            lessons = List.copyOf(lessons);
        }
    }
}
