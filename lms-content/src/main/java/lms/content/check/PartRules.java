package lms.content.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lms.content.document.Block;
import lms.content.document.PlainText;
import lms.content.document.Position;
import lms.content.finding.Findings;
import lms.content.finding.Rule;
import lms.content.media.MediaParts;
import lms.content.work.Criterion;
import lms.content.work.RubricTable;

/** Whether one block has the parts it needs, in their order: D08, Q11, A03. */
final class PartRules {
    /** Parts in their order; the block cannot do without those that are needed. */
    private static final Map<String, List<String>> PARTS = Map.of(
            "practice", List.of("plan", "do", "debrief", "criteria"),
            "policy-lab", List.of("motion", "propose", "amend", "vote"),
            "assignment", List.of("rubric"));

    private static final Map<String, List<String>> NEEDED =
            Map.of("practice", List.of("do", "criteria"), "policy-lab", List.of("motion"));
    /** Parts that may stand anywhere in their block, but only once. */
    private static final Set<String> LOOSE = Set.of("rubric");

    private final Findings findings;
    private final Block.Directive directive;

    PartRules(Findings findings, Block.Directive directive) {
        this.findings = findings;
        this.directive = directive;
    }

    void check() {
        switch (directive.name()) {
            case "practice", "policy-lab", "assignment" -> checkParts();
            case "criteria" -> checkCriteria();
            case "rubric" -> checkRubric();
            case "video", "audio" -> checkMedia();
            case "do", "motion", "example", "reflection", "discussion" -> checkFilled();
            default -> {
                // the others may be empty
            }
        }
    }

    private void checkParts() {
        List<String> order = PARTS.getOrDefault(directive.name(), List.of());
        Map<String, Position> seen = new HashMap<>();
        int last = -1;
        for (Block block : directive.children()) {
            if (block instanceof Block.Directive part && (order.contains(part.name()) || LOOSE.contains(part.name()))) {
                int place = order.indexOf(part.name());
                if (checkOnce(part, seen) && place < last && !LOOSE.contains(part.name())) {
                    String message = "'" + part.name() + "' stands too late in '" + directive.name() + "'";
                    findings.add(Rule.D08, part.at(), message, "Keep this order: " + String.join(", ", order));
                }
                last = Math.max(last, place);
            }
        }
        for (String needed : NEEDED.getOrDefault(directive.name(), List.of())) {
            if (!seen.containsKey(needed)) {
                report("needs a part '" + needed + "'", "Add ':::" + needed + "' inside it");
            }
        }
    }

    /** Whether the part is the first of its name. */
    private boolean checkOnce(Block.Directive part, Map<String, Position> seen) {
        Position before = seen.putIfAbsent(part.name(), part.at());
        if (before != null) {
            findings.add(
                    Rule.D08,
                    part.at(),
                    "'" + part.name() + "' stands in line " + before.line() + " already",
                    "Make one of both");
        }
        return before == null;
    }

    private void checkCriteria() {
        List<Criterion> criteria = Criterion.listed(directive);
        if (criteria.isEmpty()) {
            report("needs a list with bullets", "Write one observable thing behind each '-'");
        }
        checkDifferent(criteria);
    }

    private void checkRubric() {
        Optional<RubricTable> rubric = RubricTable.of(directive);
        if (rubric.isEmpty()) {
            report("needs a table", "Write criteria in the first column and points in the headings of the others");
            return;
        }
        if (rubric.get().levels().size() < 2) {
            findings.add(
                    Rule.Q11,
                    rubric.get().table().at(),
                    "the rubric has fewer than two levels",
                    "Add columns such as '0 Not yet' and '1 Met'");
        }
        for (Block.Cell level : rubric.get().levels()) {
            if (RubricTable.points(level).isEmpty()) {
                findings.add(
                        Rule.Q11,
                        level.at(),
                        "'" + PlainText.of(level.text()) + "' does not begin with points",
                        "Write for example '1 " + PlainText.of(level.text()) + "'");
            }
        }
        if (rubric.get().criteria().isEmpty()) {
            findings.add(
                    Rule.Q11, rubric.get().table().at(), "the rubric has no criterion", "Add a row for each criterion");
        }
        checkDifferent(rubric.get().criteria());
    }

    private void checkDifferent(List<Criterion> criteria) {
        Map<String, Position> keys = new HashMap<>();
        for (Criterion criterion : criteria) {
            if (criterion.text().isBlank()) {
                findings.add(Rule.D08, criterion.at(), "the criterion has no text", "Say what one can see");
                continue;
            }
            Position before = keys.putIfAbsent(criterion.key(), criterion.at());
            if (before != null) {
                findings.add(
                        Rule.D08,
                        criterion.at(),
                        "this criterion is the same as that in line " + before.line(),
                        "Reword or delete one of them");
            }
        }
    }

    private void checkMedia() {
        MediaParts parts = MediaParts.of(directive);
        if (parts.main().isEmpty()) {
            report("needs a link to the file or page", "Write '[What it shows (3 min)](../media/film.mp4)'");
            return;
        }
        if (!parts.hasTranscript()) {
            findings.add(
                    Rule.A03,
                    directive.at(),
                    "the " + directive.name() + " has no transcript",
                    "Add '- [Transcript](../transcripts/name.md)' behind its link");
        }
        if (directive.is("video") && !parts.hasCaptions()) {
            findings.add(
                    Rule.A03,
                    directive.at(),
                    "the video has no captions",
                    "Add '- [English captions](../media/name.en.vtt)' behind its link");
        }
    }

    private void checkFilled() {
        if (directive.children().stream().noneMatch(block -> !isEmptyCode(block))) {
            report("is empty", "Write something in it");
        }
    }

    /** An example always holds its source. */
    private boolean isEmptyCode(Block block) {
        return directive.is("example")
                && block instanceof Block.Code code
                && code.value().isBlank();
    }

    private void report(String message, String hint) {
        findings.add(Rule.D08, directive.at(), "'" + directive.name() + "' " + message, hint);
    }
}
