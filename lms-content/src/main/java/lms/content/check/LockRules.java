package lms.content.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lms.content.document.Position;
import lms.content.finding.Findings;
import lms.content.finding.Rule;
import lms.content.identity.LockFile;
import lms.content.manifest.Manifest;
import lms.content.quiz.AnswerKeys;
import lms.content.yaml.Located;

/** Whether everything that was ever released is accounted for: ids, I02, and the keys of answers, I07. */
final class LockRules {
    private final Sources sources;
    private final Manifest manifest;
    private final Findings findings;
    private final Set<String> all;
    private final Set<String> retired;
    private final Map<String, Question> questions = new HashMap<>();

    /** A question in use and the file that holds it. */
    private record Question(String path, AnswerKeys answers) {}

    /** @param all every id in use */
    LockRules(Sources sources, Findings findings, Set<String> all) {
        this.sources = sources;
        this.manifest = sources.manifest();
        this.findings = findings;
        this.all = all;
        this.retired = manifest.retired().stream().map(Located::text).collect(Collectors.toSet());
    }

    void check() {
        Optional<LockFile> lock = LockFile.in(sources.tree(), findings);
        if (lock.isEmpty()) {
            return;
        }
        lock.get().ids().stream().filter(id -> !isAccountedFor(id.text())).forEach(this::reportGone);
        for (ParsedLesson lesson : sources.originals()) {
            lesson.facts()
                    .answers()
                    .forEach(answers -> questions.put(
                            lesson.id() + "#" + answers.questionId(), new Question(lesson.path(), answers)));
        }
        lock.get().released().answers().forEach((id, keys) -> {
            Question question = questions.get(today(id));
            if (question != null) {
                checkKeys(question, keys);
            }
        });
    }

    private boolean isAccountedFor(String key) {
        List<String> names = List.of(key, lesson(key), block(key));
        return all.contains(key)
                || sources.isUnread(lesson(key))
                || names.stream().anyMatch(manifest.aliases()::containsKey)
                || names.stream().anyMatch(retired::contains);
    }

    private void reportGone(Located id) {
        findings.in(LockFile.PATH)
                .add(
                        Rule.I02,
                        id.at(),
                        "the released id '" + id.text() + "' is gone",
                        "Bring it back, or add it to 'aliases' or 'retired' in curriculum.yml");
    }

    private void checkKeys(Question question, Set<String> released) {
        Map<String, Position> keys = question.answers().keys();
        List<String> gone =
                released.stream().filter(key -> !keys.containsKey(key)).toList();
        List<Position> fresh = keys.entrySet().stream()
                .filter(key -> !released.contains(key.getKey()))
                .map(Map.Entry::getValue)
                .toList();
        boolean plain = gone.size() == 1 && fresh.size() == 1;
        Position at = plain ? fresh.get(0) : question.answers().at();
        for (String key : gone) {
            String end = "Write {#" + key + "} at the end of " + (plain ? "this answer" : "the answer")
                    + " if only its words changed; if it is gone for good, accept this with a reason in accepted.yml";
            findings.in(question.path()).add(Rule.I07, at, message(question, key, plain), end);
        }
    }

    private static String message(Question question, String key, boolean plain) {
        return plain
                ? "this answer was released with the key '" + key + "' and now has another"
                : "the question '" + question.answers().questionId() + "' was released with an answer '" + key
                        + "' that is gone";
    }

    /** The name in use of something that was released under that name. */
    private String today(String key) {
        return Stream.of(lesson(key), block(key))
                .map(name -> Optional.ofNullable(manifest.aliases().get(name))
                        .map(Located::text)
                        .orElse(name))
                .collect(Collectors.joining("#"));
    }

    private static String lesson(String key) {
        int hash = key.indexOf('#');
        return hash < 0 ? key : key.substring(0, hash);
    }

    private static String block(String key) {
        return key.substring(key.indexOf('#') + 1);
    }
}
