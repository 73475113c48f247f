package lms.web.privacy.offline;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Everything that somebody with the disk and the keys could hand over of a person, and nothing else. The list is made by
 * the build from the register and from {@link DataPlace}, and is checked in: a longer one fails the build until somebody
 * agreed to it.
 */
public record HandOver(List<Held> all) {

    private static final String LIST = "/lms/web/privacy/hand-over.tsv";

    public HandOver {
        all = List.copyOf(all);
    }

    /** As this build has it. */
    public static HandOver asBuilt() {
        try (InputStream list = Objects.requireNonNull(HandOver.class.getResourceAsStream(LIST), LIST)) {
            return new HandOver(new String(list.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(Held::of)
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is held of a class, without what is held of the class {@link PersonClass#besides() below} it. */
    public List<Held> of(PersonClass who) {
        return all.stream().filter(held -> held.who() == who).toList();
    }

    /** For a terminal. */
    public String inWords(List<PersonClass> asked) {
        return asked.stream().map(this::inWords).collect(Collectors.joining("\n"));
    }

    private String inWords(PersonClass who) {
        List<Held> held = of(who);
        String lines = held.stream()
                .map(each -> "  %s%n      %s%n      %s; %s%n"
                        .formatted(each.where(), each.what(), each.form(), each.until()))
                .collect(Collectors.joining());
        String besides = who.besides()
                .map(other -> (held.isEmpty() ? "  Nothing but" : "  And") + " what is held of "
                        + other.title().toLowerCase(Locale.ROOT) + ".\n")
                .orElse("");
        return who.title() + "\n" + lines + besides;
    }

    /** One object: each class by its id, with all that is held of it, what is held of the class below it included. */
    public String inJson(List<PersonClass> asked) {
        return asked.stream()
                .map(who -> text(who.id()) + ":" + listed(who))
                .collect(Collectors.joining(",\n", "{", "}"));
    }

    private String listed(PersonClass who) {
        return Stream.concat(who.besides().stream(), Stream.of(who))
                .flatMap(each -> of(each).stream())
                .map(held -> "{\"where\":%s,\"what\":%s,\"form\":%s,\"until\":%s}"
                        .formatted(text(held.where()), text(held.what()), text(held.form()), text(held.until())))
                .collect(Collectors.joining(",\n", "[", "]"));
    }

    /** The list holds no control characters. */
    private static String text(String value) {
        return "\"" + value.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    /** The places that hold nothing about anybody, each in one line. */
    public static List<String> harmless() {
        return Arrays.stream(DataPlace.values())
                .filter(DataPlace::isHarmless)
                .map(DataPlace::inWords)
                .toList();
    }
}
