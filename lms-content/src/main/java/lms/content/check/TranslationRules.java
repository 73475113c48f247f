package lms.content.check;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import lms.content.document.Block;
import lms.content.document.Position;
import lms.content.finding.Findings;
import lms.content.finding.Rule;
import lms.content.quiz.QuestionParts;
import lms.content.quiz.QuizParts;

/** Whether a translation is built like its original, so that an answer means the same in both: X02. */
final class TranslationRules {
    private final Findings findings;

    TranslationRules(Findings findings) {
        this.findings = findings;
    }

    void check(ParsedLesson translation, ParsedLesson original) {
        List<Block.Directive> here = directives(translation);
        List<Block.Directive> there = directives(original);
        for (int i = 0; i < Math.max(here.size(), there.size()); i++) {
            if (i >= here.size() || i >= there.size() || !sameShape(here.get(i), there.get(i))) {
                Position at = i < here.size() ? here.get(i).at() : Position.START;
                String wanted = i < there.size() ? "':::" + name(there.get(i)) + "' here" : "nothing more here";
                findings.add(Rule.X02, at, "the original has " + wanted, "Keep the directives, in the same order");
                return;
            }
        }
        for (int i = 0; i < here.size(); i++) {
            if (here.get(i).is("quiz")) {
                checkQuiz(QuizParts.of(here.get(i)), QuizParts.of(there.get(i)));
            }
        }
    }

    private static List<Block.Directive> directives(ParsedLesson lesson) {
        return lesson.body()
                .walk()
                .filter(Block.Directive.class::isInstance)
                .map(Block.Directive.class::cast)
                .toList();
    }

    private static boolean sameShape(Block.Directive one, Block.Directive other) {
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
}
