package lms.content.identity;

import java.util.Collection;
import java.util.Collections;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lms.content.Curriculum;
import lms.content.Lesson;
import lms.content.document.Block;
import lms.content.document.Document;
import lms.content.quiz.AnswerKeys;

/**
 * Names by which records of people refer to a curriculum.
 *
 * @param ids {@code lesson} and {@code lesson#block}
 * @param answers keys of answers by {@code lesson#question}
 */
public record ReleasedIds(SortedSet<String> ids, SortedMap<String, SortedSet<String>> answers) {
    public static final ReleasedIds NONE = new ReleasedIds(new TreeSet<>(), new TreeMap<>());

    public ReleasedIds {
        ids = Collections.unmodifiableSortedSet(new TreeSet<>(ids));
        SortedMap<String, SortedSet<String>> copy = new TreeMap<>();
        answers.forEach((question, keys) -> copy.put(question, Collections.unmodifiableSortedSet(new TreeSet<>(keys))));
        answers = Collections.unmodifiableSortedMap(copy);
    }

    /** Every name that the curriculum uses now. */
    public static ReleasedIds of(Curriculum curriculum) {
        SortedSet<String> ids = new TreeSet<>();
        SortedMap<String, SortedSet<String>> answers = new TreeMap<>();
        for (Lesson lesson : curriculum.lessons().values()) {
            Document body = lesson.rendition(curriculum.defaultLanguage(), curriculum.defaultLanguage())
                    .body();
            ids.add(lesson.id());
            blockIds(body).forEach(block -> ids.add(lesson.id() + "#" + block));
            AnswerKeys.in(body)
                    .forEach(question -> answers.put(
                            lesson.id() + "#" + question.questionId(),
                            new TreeSet<>(question.keys().keySet())));
        }
        return new ReleasedIds(ids, answers);
    }

    private static Stream<String> blockIds(Document body) {
        return body.walk()
                .filter(Block.Directive.class::isInstance)
                .flatMap(block -> ((Block.Directive) block).attributes().id().stream());
    }

    /** These and those. */
    public ReleasedIds and(ReleasedIds others) {
        SortedSet<String> allIds = new TreeSet<>(ids);
        allIds.addAll(others.ids);
        SortedMap<String, SortedSet<String>> allAnswers = new TreeMap<>(answers);
        others.answers.forEach((question, keys) -> allAnswers.merge(question, keys, ReleasedIds::union));
        return new ReleasedIds(allIds, allAnswers);
    }

    /** These without those. */
    public ReleasedIds without(ReleasedIds others) {
        SortedSet<String> fewerIds = new TreeSet<>(ids);
        fewerIds.removeAll(others.ids);
        SortedMap<String, SortedSet<String>> fewerAnswers = new TreeMap<>();
        answers.forEach((question, keys) -> {
            SortedSet<String> fewer = new TreeSet<>(keys);
            fewer.removeAll(others.answers.getOrDefault(question, Collections.emptySortedSet()));
            if (!fewer.isEmpty()) {
                fewerAnswers.put(question, fewer);
            }
        });
        return new ReleasedIds(fewerIds, fewerAnswers);
    }

    /** Names of both kinds, an answer as {@code lesson#question key}. */
    public Stream<String> names() {
        return Stream.concat(
                ids.stream(),
                answers.entrySet().stream()
                        .flatMap(question -> question.getValue().stream().map(key -> question.getKey() + " " + key)));
    }

    /** As the lock file holds it, one id or question in each line, so that branches that both add some merge well. */
    String toYaml() {
        StringBuilder yaml = new StringBuilder("ids:").append(ids.isEmpty() ? " []\n" : "\n");
        ids.forEach(id -> yaml.append("  - ").append(quoted(id)).append('\n'));
        yaml.append("options:").append(answers.isEmpty() ? " {}\n" : "\n");
        answers.forEach((question, keys) -> yaml.append("  ")
                .append(quoted(question))
                .append(": ")
                .append(list(keys))
                .append('\n'));
        return yaml.toString();
    }

    private static String list(Collection<String> keys) {
        return keys.stream().map(ReleasedIds::quoted).collect(Collectors.joining(", ", "[", "]"));
    }

    /** Some keys would pass for numbers, and some ids for yes and no. */
    private static String quoted(String name) {
        return '"' + name + '"';
    }

    private static SortedSet<String> union(SortedSet<String> some, SortedSet<String> others) {
        SortedSet<String> all = new TreeSet<>(some);
        all.addAll(others);
        return all;
    }

    /** How many names there are. */
    public int size() {
        return ids.size() + answers.values().stream().mapToInt(Collection::size).sum();
    }
}
