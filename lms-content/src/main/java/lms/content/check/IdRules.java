package lms.content.check;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import lms.content.document.Attributes;
import lms.content.document.Block;
import lms.content.finding.DidYouMean;
import lms.content.finding.Findings;
import lms.content.finding.Rule;
import lms.content.manifest.Manifest;
import lms.content.yaml.Fields;
import lms.content.yaml.Located;

/** Whether every id names one thing, for ever: I01 to I06, F04. */
final class IdRules {
    private static final String LOCK_FILE = "ids.lock.yml";

    private final Sources sources;
    private final Findings findings;
    private final Set<String> all = new LinkedHashSet<>();

    IdRules(Sources sources, Findings findings) {
        this.sources = sources;
        this.findings = findings;
    }

    void check() {
        checkLessons();
        checkListed();
        sources.originals().forEach(this::checkBlocks);
        sources.originals().forEach(this::checkPrerequisites);
        checkAliases();
        checkLock();
    }

    private void checkLessons() {
        Map<String, String> ids = new HashMap<>();
        Map<String, String> slugs = new HashMap<>();
        for (ParsedLesson lesson : sources.originals()) {
            Findings here = findings.in(lesson.path());
            Located id = lesson.matter().id();
            String other = ids.putIfAbsent(id.text(), lesson.path());
            if (other != null) {
                here.add(Rule.I01, id.at(), "'" + other + "' has the same id '" + id.text() + "'", "Choose another id");
            }
            Located slug = lesson.matter().slug();
            String taken = slugs.putIfAbsent(slug.text(), lesson.path());
            if (taken != null && other == null) {
                here.add(Rule.I01, slug.at(), "'" + taken + "' has the same address", "Choose another slug");
            }
            checkRetired(here, id.text(), id);
            all.add(id.text());
        }
    }

    private void checkRetired(Findings here, String key, Located id) {
        boolean retired = sources.manifest().retired().stream()
                .anyMatch(old -> old.text().equals(key) || old.text().equals(id.text()));
        if (retired) {
            here.add(Rule.I03, id.at(), "the id '" + id.text() + "' is retired", "Choose an id that was never used");
        }
    }

    private void checkListed() {
        Findings manifest = findings.in(Manifest.FILE);
        Set<String> ids = sources.lessonIds();
        Set<String> listed = new HashSet<>();
        for (Located lesson : sources.manifest().lessons()) {
            listed.add(lesson.text());
            if (!ids.contains(lesson.text())) {
                manifest.add(
                        Rule.F04,
                        lesson.at(),
                        "no file in lessons/ has the id '" + lesson.text() + "'",
                        DidYouMean.hint(lesson.text(), ids));
            }
        }
        for (ParsedLesson lesson : sources.originals()) {
            if (!listed.contains(lesson.id())) {
                findings.in(lesson.path())
                        .add(
                                Rule.F04,
                                lesson.matter().id().at(),
                                "no module lists the lesson '" + lesson.id() + "'",
                                "Add it to a module in curriculum.yml, or move the file out of lessons/");
            }
        }
    }

    private void checkBlocks(ParsedLesson lesson) {
        Findings here = findings.in(lesson.path());
        Map<String, Integer> lines = new HashMap<>();
        lesson.body().walk().forEach(block -> {
            if (block instanceof Block.Directive directive) {
                directive.attributes().value("id").ifPresent(id -> checkBlock(lesson, id, lines, here));
            }
        });
    }

    private void checkBlock(ParsedLesson lesson, Attributes.Value id, Map<String, Integer> lines, Findings here) {
        Integer before = lines.putIfAbsent(id.text(), id.at().line());
        if (before != null) {
            String message = "the id '" + id.text() + "' stands in line " + before + " already";
            here.add(Rule.I01, id.at(), message, "Choose another id");
        }
        String key = lesson.id() + "#" + id.text();
        checkRetired(here, key, new Located(id.at(), id.text()));
        all.add(key);
    }

    private void checkPrerequisites(ParsedLesson lesson) {
        Findings here = findings.in(lesson.path());
        for (Located prerequisite : lesson.matter().prerequisites()) {
            if (!sources.lessonIds().contains(prerequisite.text())) {
                here.add(
                        Rule.I04,
                        prerequisite.at(),
                        "there is no lesson '" + prerequisite.text() + "'",
                        DidYouMean.hint(prerequisite.text(), sources.lessonIds()));
            } else if (leadsTo(prerequisite.text(), lesson.id())) {
                here.add(
                        Rule.I05,
                        prerequisite.at(),
                        "'" + prerequisite.text() + "' itself needs this lesson first",
                        "Take one of the two prerequisites out");
            }
        }
    }

    private boolean leadsTo(String from, String wanted) {
        Map<String, ParsedLesson> byId = sources.originals().stream()
                .collect(Collectors.toMap(ParsedLesson::id, lesson -> lesson, (first, second) -> first));
        Deque<String> pending = new ArrayDeque<>(Set.of(from));
        Set<String> seen = new HashSet<>();
        while (!pending.isEmpty()) {
            String id = pending.remove();
            if (id.equals(wanted)) {
                return true;
            }
            ParsedLesson lesson = byId.get(id);
            if (lesson != null && seen.add(id)) {
                lesson.matter().prerequisites().forEach(next -> pending.add(next.text()));
            }
        }
        return false;
    }

    private void checkAliases() {
        Findings manifest = findings.in(Manifest.FILE);
        sources.manifest().aliases().forEach((old, target) -> {
            boolean known =
                    all.contains(target.text()) || all.stream().anyMatch(key -> key.endsWith("#" + target.text()));
            if (sources.manifest().aliases().containsKey(target.text()) || !known) {
                manifest.add(
                        Rule.I06,
                        target.at(),
                        "the alias '" + old + "' leads to '" + target.text() + "', which is no id in use",
                        "Let every alias lead to an id that stands in a file");
            }
        });
    }

    private void checkLock() {
        Findings lock = findings.in(LOCK_FILE);
        sources.tree()
                .text(LOCK_FILE)
                .flatMap(yaml -> Fields.parse(yaml, 0, lock))
                .ifPresent(fields -> {
                    fields.allow("format");
                    for (Located id : fields.texts("ids")) {
                        if (!isAccountedFor(id.text())) {
                            lock.add(
                                    Rule.I02,
                                    id.at(),
                                    "the released id '" + id.text() + "' is gone",
                                    "Bring it back, or add it to 'aliases' or 'retired' in curriculum.yml");
                        }
                    }
                    fields.done();
                });
    }

    private boolean isAccountedFor(String key) {
        String block = key.substring(key.indexOf('#') + 1);
        return all.contains(key)
                || sources.manifest().aliases().containsKey(key)
                || sources.manifest().aliases().containsKey(block)
                || sources.manifest().retired().stream()
                        .anyMatch(old -> old.text().equals(key) || old.text().equals(block));
    }
}
