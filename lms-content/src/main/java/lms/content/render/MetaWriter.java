package lms.content.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lms.content.SymbolicDate;
import lms.content.document.Attributes;

/** Writes the line under a block's title: how long, with whom, until when. */
final class MetaWriter {
    private static final Pattern SIZE = Pattern.compile("(\\d+) ?(kB|MB)");
    private static final Pattern LENGTH = Pattern.compile("(?:(\\d+)h)?(?:(\\d+)m)?(?:(\\d+)s)?");
    private static final List<String> UNITS = List.of("length.h", "length.m", "length.s");

    private final Html out;
    private final Words words;

    MetaWriter(Html out, Words words) {
        this.out = out;
        this.words = words;
    }

    /** Writes nothing where the attributes say nothing. */
    void write(Attributes attributes) {
        List<Part> parts = new ArrayList<>();
        attributes
                .number("minutes")
                .ifPresent(number -> parts.add(new Part("minutes", words.count("minutes", number))));
        word(attributes, "group", parts);
        attributes.get("duration").ifPresent(length -> parts.add(new Part("duration", length(length))));
        submit(attributes, parts);
        attributes
                .number("minwords")
                .ifPresent(number -> parts.add(new Part("minwords", words.count("minwords", number))));
        word(attributes, "visibility", parts);
        date(attributes, "due", parts);
        date(attributes, "until", parts);
        write(parts);
    }

    private void write(List<Part> parts) {
        if (parts.isEmpty()) {
            return;
        }
        out.open("p", "class", "section-meta");
        for (int i = 0; i < parts.size(); i++) {
            out.text(i == 0 ? "" : " ");
            out.element("span", parts.get(i).text(), "class", parts.get(i).kind());
        }
        out.close("p").newLine();
    }

    private void word(Attributes attributes, String name, List<Part> parts) {
        attributes
                .get(name)
                .map(value -> name + "." + value)
                .filter(words::has)
                .ifPresent(key -> parts.add(new Part(name, words.text(key))));
    }

    private void submit(Attributes attributes, List<Part> parts) {
        attributes
                .get("submit")
                .map(value -> "submit." + (value.contains(" ") ? "both" : value))
                .filter(words::has)
                .ifPresent(key -> parts.add(new Part("submit", words.text(key))));
        Matcher size = SIZE.matcher(attributes.get("max-size").orElse(""));
        if (size.matches()) {
            parts.add(new Part("max-size", words.text("max-size", size.group(1) + " " + size.group(2))));
        }
    }

    private void date(Attributes attributes, String name, List<Part> parts) {
        attributes
                .get(name)
                .flatMap(SymbolicDate::parse)
                .ifPresent(date -> parts.add(new Part(name, words.text(name, new DateWords(words).of(date)))));
    }

    private String length(String written) {
        Matcher matcher = LENGTH.matcher(written.toLowerCase(Locale.ROOT));
        List<String> spans = new ArrayList<>();
        if (matcher.matches()) {
            for (int i = 0; i < UNITS.size(); i++) {
                String number = matcher.group(i + 1);
                if (number != null) {
                    spans.add(words.text(UNITS.get(i), number));
                }
            }
        }
        return String.join(" ", spans);
    }

    /**
     * One thing to know.
     *
     * @param kind class of its element
     */
    private record Part(String kind, String text) {}
}
