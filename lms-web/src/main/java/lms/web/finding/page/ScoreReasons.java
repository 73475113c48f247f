package lms.web.finding.page;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lms.search.ScorePart;
import lms.search.UnderstoodQuery;

/**
 * Reads what the engine says of a score into what an author understands: which word counts where. What it cannot read,
 * it says is something else; the engine's own words are shown below.
 */
final class ScoreReasons {

    /** How the engine names a match: {@code weight(field:what in document)}. */
    private static final Pattern MATCH = Pattern.compile("weight\\((\\w+):(.+) in \\d+\\).*", Pattern.DOTALL);

    private static final Pattern ANY_OF = Pattern.compile("Synonym\\((.+)\\)");
    private static final Pattern ROW = Pattern.compile("\"(.+)\"(?:~\\d+)?");

    /** The field that holds titles and headings as one word. */
    private static final String WHOLE = "whole";

    private static final String BEST = "max";
    private static final String PRODUCT = "product";

    private final UnderstoodQuery query;
    private final Map<Read, Double> values = new LinkedHashMap<>();

    private ScoreReasons(UnderstoodQuery query) {
        this.query = query;
    }

    /** What makes up a score, the most telling first. */
    static List<Reason> of(UnderstoodQuery query, ScorePart score) {
        var reasons = new ScoreReasons(query);
        reasons.read(score);
        return reasons.values.entrySet().stream()
                .map(entry -> new Reason(entry.getKey().kind(), entry.getKey().words(), entry.getValue()))
                .sorted(Comparator.comparingDouble(Reason::value).reversed())
                .toList();
    }

    private void read(ScorePart part) {
        Matcher match = MATCH.matcher(part.what());
        if (match.matches()) {
            add(read(match.group(1), match.group(2)), part.value());
        } else if (part.parts().isEmpty()) {
            add(new Read(Kind.ELSE, ""), part.value());
        } else if (part.what().startsWith(BEST)) {
            part.parts().stream()
                    .max(Comparator.comparingDouble(ScorePart::value))
                    .ifPresent(this::read);
        } else if (part.what().startsWith(PRODUCT)) {
            ScorePart found = part.parts().get(0);
            read(found);
            add(new Read(Kind.READER, ""), part.value() - found.value());
        } else {
            part.parts().forEach(this::read);
        }
    }

    private void add(Read read, double value) {
        values.merge(read, value, Double::sum);
    }

    private Read read(String field, String what) {
        if (field.equals(WHOLE)) {
            return new Read(
                    Kind.WHOLE,
                    query.words().stream().map(UnderstoodQuery.Word::typed).collect(Collectors.joining(" ")));
        }
        Matcher row = ROW.matcher(what);
        if (row.matches()) {
            return row(field, List.of(row.group(1).split(" ")));
        }
        Matcher anyOf = ANY_OF.matcher(what);
        List<String> terms = anyOf.matches() ? terms(anyOf.group(1)) : List.of(what);
        Optional<String> typed =
                terms.stream().flatMap(term -> typed(term).stream()).findFirst();
        if (typed.isPresent()) {
            return new Read(Kind.of(field), typed.get());
        }
        return otherName(terms).orElseGet(() -> new Read(Kind.SIMILAR, terms.get(0)));
    }

    /** As the engine lists them: {@code field:one field:other}, or without the field. */
    private static List<String> terms(String list) {
        return Stream.of(list.split(" "))
                .map(term -> term.substring(term.indexOf(':') + 1))
                .toList();
    }

    private Read row(String field, List<String> terms) {
        List<String> typed =
                terms.stream().flatMap(term -> typed(term).stream()).toList();
        if (typed.size() < terms.size()) {
            return otherName(terms).orElseGet(() -> new Read(Kind.ELSE, ""));
        }
        return new Read(Kind.of(field) == Kind.EXACT ? Kind.PHRASE : Kind.NEAR, String.join(" ", typed));
    }

    private Optional<String> typed(String term) {
        return Stream.concat(query.words().stream(), query.phrases().stream().flatMap(List::stream))
                .filter(word -> word.terms().contains(term))
                .map(UnderstoodQuery.Word::typed)
                .findFirst();
    }

    private Optional<Read> otherName(List<String> terms) {
        return query.otherNames().stream()
                .filter(name -> name.terms().containsAll(terms))
                .map(name -> new Read(Kind.OTHER_NAME, name.name()))
                .findFirst();
    }

    /** What counts. Each has its sentence, {@code ranking.reason.<name>}. */
    enum Kind {
        /** A word in any of its forms, in heading or text. */
        TEXT,
        /** A word in the very form that was typed. */
        EXACT,
        /** A word of title, heading or other names. */
        HEADING,
        /** A title, heading or other name that is the query itself. */
        WHOLE,
        /** A word that is spelled like one that was typed, or begins with it. */
        SIMILAR,
        /** Words close together. */
        NEAR,
        /** A phrase in quotes. */
        PHRASE,
        /** Another name of what was asked for. */
        OTHER_NAME,
        /** The language that one reads in, and one's own courses. */
        READER,
        /** What could not be read. */
        ELSE;

        static Kind of(String field) {
            return switch (field) {
                case "exact" -> EXACT;
                case "names" -> HEADING;
                default -> TEXT;
            };
        }
    }

    private record Read(Kind kind, String words) {}

    /**
     * A part of a score.
     *
     * @param words what it is about, in words of the query where they are known; may be empty
     * @param value how much of the score it is
     */
    record Reason(Kind kind, String words, double value) {}
}
