package lms.content.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import lms.content.document.Attributes;
import lms.content.finding.DidYouMean;
import lms.content.finding.Findings;
import lms.content.finding.Rule;
import lms.content.manifest.Manifest;
import lms.content.yaml.Located;

/** Whether every id names one thing and every lesson is listed: I01, I03, F04. */
final class IdRules {
    private final Sources sources;
    private final Findings findings;
    private final Set<String> retired;
    private final Set<String> all = new LinkedHashSet<>();

    IdRules(Sources sources, Findings findings) {
        this.sources = sources;
        this.findings = findings;
        this.retired = sources.manifest().retired().stream().map(Located::text).collect(Collectors.toSet());
    }

    /** Checks, and returns every id in use: {@code lesson} and {@code lesson#block}. */
    Set<String> check() {
        checkLessons();
        checkListed();
        sources.originals().forEach(this::checkBlocks);
        return all;
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
        if (retired.contains(key) || retired.contains(id.text())) {
            here.add(Rule.I03, id.at(), "the id '" + id.text() + "' is retired", "Choose an id that was never used");
        }
    }

    private void checkListed() {
        Findings manifest = findings.in(Manifest.FILE);
        Set<String> ids = sources.lessonIds();
        Set<String> listed = new HashSet<>();
        for (Located lesson : sources.manifest().lessons()) {
            listed.add(lesson.text());
            if (!ids.contains(lesson.text()) && !sources.isUnread(lesson.text())) {
                manifest.add(
                        Rule.F04,
                        lesson.at(),
                        "no file in lessons/ has the id '" + lesson.text() + "'",
                        sources.unread().isEmpty()
                                ? DidYouMean.hint(lesson.text(), ids)
                                : "Mend '" + sources.unread().get(0) + "' first, which could not be read");
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
        lesson.facts().ids().forEach(id -> checkBlock(lesson, id, lines, here));
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
}
