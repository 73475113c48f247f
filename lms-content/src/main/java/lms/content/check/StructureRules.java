package lms.content.check;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import lms.content.document.Attributes;
import lms.content.document.Block;
import lms.content.document.Document;
import lms.content.document.Position;
import lms.content.finding.Findings;
import lms.content.finding.Rule;
import lms.content.quiz.QuestionParts;
import lms.content.quiz.QuizParts;

/** Whether a translation is built like its original, so that an answer means the same in both: X02, X03. */
final class StructureRules {
    /** Attributes whose values are words for people, or that another recording or another language changes. */
    private static final Set<String> TRANSLATED = Set.of("materials", "unit", "by", "duration", "lang");

    private final Findings findings;

    StructureRules(Findings findings) {
        this.findings = findings;
    }

    void check(Document translation, Document original) {
        List<Block.Directive> here = directives(translation);
        List<Block.Directive> there = directives(original);
        for (int i = 0; i < Math.max(here.size(), there.size()); i++) {
            if (i >= here.size() || i >= there.size() || !sameKind(here.get(i), there.get(i))) {
                Position at = i < here.size() ? here.get(i).at() : Position.START;
                String wanted = i < there.size() ? "':::" + name(there.get(i)) + "' here" : "nothing more here";
                findings.add(Rule.X02, at, "the original has " + wanted, "Keep the directives, in the same order");
                return;
            }
        }
        for (int i = 0; i < here.size(); i++) {
            checkShape(here.get(i), there.get(i));
            checkAttributes(here.get(i), there.get(i));
        }
    }

    /** What both languages have: a block for one language only has no counterpart in the other. */
    private static List<Block.Directive> directives(Document text) {
        return text.blocks().stream().flatMap(StructureRules::directives).toList();
    }

    private static Stream<Block.Directive> directives(Block block) {
        Stream<Block.Directive> inside = block.children().stream().flatMap(StructureRules::directives);
        if (!(block instanceof Block.Directive directive)) {
            return inside;
        }
        return directive.isForOneLanguage() ? Stream.empty() : Stream.concat(Stream.of(directive), inside);
    }

    private static boolean sameKind(Block.Directive one, Block.Directive other) {
        return one.is(other.name())
                && Objects.equals(one.attributes().id(), other.attributes().id());
    }

    private static String name(Block.Directive directive) {
        Optional<String> id = directive.attributes().id();
        return directive.name() + id.map(text -> "{#" + text + "}").orElse("");
    }

    private void checkQuiz(QuizParts here, QuizParts there) {
        for (int i = 0; i < here.questions().size(); i++) {
            QuestionParts question = here.questions().get(i);
            if (!question.shape().equals(there.questions().get(i).shape())) {
                findings.add(
                        Rule.X02,
                        question.directive().at(),
                        "the answers differ from the original in type, number or in which are right",
                        "Keep the same type and the same answers in the same order, with '[x]' in the same places");
            }
        }
    }

    private void checkShape(Block.Directive here, Block.Directive there) {
        if (here.is("quiz")) {
            checkQuiz(QuizParts.of(here), QuizParts.of(there));
        } else if (!CriteriaShape.of(here).equals(CriteriaShape.of(there))) {
            findings.add(
                    Rule.X02,
                    here.at(),
                    "the criteria differ from the original in number",
                    "Keep the same criteria in the same order");
        }
    }

    private void checkAttributes(Block.Directive here, Block.Directive there) {
        here.attributes().values().forEach((name, value) -> {
            if (there.attributes().get(name).isEmpty() && !TRANSLATED.contains(name)) {
                findings.add(
                        Rule.X03,
                        value.at(),
                        "the original has no '" + name + "' here",
                        "Take it out, or add it to the original");
            }
        });
        there.attributes().values().forEach((name, value) -> {
            String wanted = value.text();
            if (!TRANSLATED.contains(name)
                    && here.attributes().get(name).filter(wanted::equals).isEmpty()) {
                Position at =
                        here.attributes().value(name).map(Attributes.Value::at).orElse(here.at());
                findings.add(
                        Rule.X03,
                        at,
                        "'" + name + "' is '" + wanted + "' in the original",
                        "Write " + name + "=" + (wanted.contains(" ") ? "\"" + wanted + "\"" : wanted));
            }
        });
    }
}
