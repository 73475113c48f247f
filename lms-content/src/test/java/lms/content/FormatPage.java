package lms.content;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import lms.content.format.AttributeKind;
import lms.content.format.DirectiveKind;

/** Puts the tables of the format into the prose that people wrote about it. */
final class FormatPage {
    private FormatPage() {}

    static String text() {
        return prose().replace("{{directives}}", directives()).replace("{{attributes}}", attributes());
    }

    static String prose() {
        try (InputStream in = Objects.requireNonNull(FormatPage.class.getResourceAsStream("reference/format.md"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String directives() {
        return "| Block | What it is for | Where it may stand |\n| --- | --- | --- |\n"
                + DirectiveKind.all().stream()
                        .map(kind -> "| `" + (kind.isLeaf() ? "::" : ":::") + kind.name() + "` | " + kind.meaning()
                                + " | " + places(kind) + " |\n")
                        .collect(Collectors.joining());
    }

    private static String places(DirectiveKind kind) {
        List<String> names = DirectiveKind.names().stream().toList();
        return kind.places().stream()
                .sorted(Comparator.comparing((String place) -> names.contains(place))
                        .thenComparing(place -> place))
                .map(place -> names.contains(place) ? "`" + place + "`" : place)
                .collect(Collectors.joining(", "));
    }

    private static String attributes() {
        return "| Block | Attribute | Needed | What to write |\n| --- | --- | --- | --- |\n"
                + DirectiveKind.all().stream()
                        .flatMap(kind -> kind.attributes().values().stream().map(one -> attribute(kind, one)))
                        .collect(Collectors.joining());
    }

    private static String attribute(DirectiveKind kind, AttributeKind attribute) {
        return "| `" + kind.name() + "` | `" + attribute.name() + "` | " + (attribute.required() ? "yes" : "") + " | "
                + attribute.words().replace("|", "\\|") + " |\n";
    }
}
