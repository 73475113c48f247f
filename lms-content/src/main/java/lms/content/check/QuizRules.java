package lms.content.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import lms.content.Objective;
import lms.content.document.Block;
import lms.content.document.Block.Item.Mark;
import lms.content.document.PlainText;
import lms.content.document.Position;
import lms.content.finding.DidYouMean;
import lms.content.finding.Findings;
import lms.content.finding.Rule;
import lms.content.quiz.OptionParts;
import lms.content.quiz.QuestionParts;
import lms.content.quiz.QuizKeys;
import lms.content.quiz.QuizParts;

/** Whether quizzes can be answered: Q01 to Q04, Q08, Q09, and the objectives of questions, I04. */
final class QuizRules {
    private static final Set<String> TYPES = Set.of("single", "multiple");
    /** Kinds of question that belong to the format and that nothing reads yet. */
    private static final Set<String> LATER_TYPES = Set.of("numeric", "text", "matching", "ordering", "poll");

    private static final Pattern UNFINISHED = Pattern.compile("\\b(TODO|TBC|TBD|FIXME|XXX)\\b");

    private final Findings findings;
    private final ParsedLesson lesson;
    private final Set<String> assessed = new HashSet<>();

    QuizRules(Findings findings, ParsedLesson lesson) {
        this.findings = findings;
        this.lesson = lesson;
    }

    void check() {
        lesson.body().directives("quiz").map(QuizParts::of).forEach(this::checkQuiz);
        if (assessed.isEmpty()) {
            return;
        }
        for (Objective objective : lesson.matter().objectives()) {
            if (!assessed.contains(objective.id())) {
                findings.add(
                        Rule.Q09,
                        lesson.matter().at("objectives"),
                        "no question assesses the objective '" + objective.id() + "'",
                        "Add a question with objective=" + objective.id());
            }
        }
    }

    private void checkQuiz(QuizParts quiz) {
        if (quiz.questions().isEmpty()) {
            findings.add(Rule.Q08, quiz.directive().at(), "the quiz has no question", "Add a :::question inside it");
        }
        quiz.questions().forEach(this::checkQuestion);
    }

    private void checkQuestion(QuestionParts question) {
        Position at = question.directive().at();
        checkObjective(question);
        checkText(PlainText.ofBlocks(question.prompt()), at, "the question");
        for (Block block : question.prompt()) {
            if (block instanceof Block.Heading heading) {
                findings.add(Rule.D04, heading.at(), "a heading may not stand in a question", "Use bold text");
            }
        }
        String type = question.type().orElse("");
        if (LATER_TYPES.contains(type)) {
            findings.add(
                    Rule.D05, at, "questions of type '" + type + "' are not supported yet", "Use single or multiple");
        } else if (!type.isEmpty() && !TYPES.contains(type)) {
            findings.add(Rule.D05, at, "there is no question type '" + type + "'", DidYouMean.hint(type, TYPES));
        } else {
            checkOptions(question, at, type);
        }
    }

    private void checkObjective(QuestionParts question) {
        question.directive().attributes().value("objective").ifPresent(objective -> {
            String id = objective.text();
            assessed.add(id);
            Set<String> known = new HashSet<>();
            lesson.matter().objectives().forEach(one -> known.add(one.id()));
            if (!known.contains(id)) {
                String message = "there is no objective '" + id + "'";
                findings.add(Rule.I04, objective.at(), message, DidYouMean.hint(id, known));
            }
        });
    }

    private void checkOptions(QuestionParts question, Position at, String type) {
        long right = question.options().stream().filter(OptionParts::isRight).count();
        if (question.options().size() < 2) {
            findings.add(Rule.Q03, at, "the question has fewer than two options", "Add lines such as '- [ ] No'");
        }
        if (right == 0) {
            findings.add(Rule.Q01, at, "no option is marked as right", "Write '- [x]' before the right one");
        }
        if (type.equals("single") && right > 1) {
            String message = "type=single, but " + right + " options are marked as right";
            findings.add(Rule.Q02, at, message, "Leave one '[x]', or write type=multiple");
        }
        Map<String, Position> keys = new HashMap<>();
        for (OptionParts option : question.options()) {
            checkOption(option, keys);
        }
    }

    private void checkOption(OptionParts option, Map<String, Position> keys) {
        checkText(option.text(), option.at(), "the option");
        if (option.mark() == Mark.NONE) {
            String message = "this option has neither '[ ]' nor '[x]'";
            findings.add(Rule.Q08, option.at(), message, "Begin it with '- [ ]' or '- [x]'");
        }
        Position before = keys.putIfAbsent(QuizKeys.option(option).toLowerCase(Locale.ROOT), option.at());
        if (before != null) {
            findings.add(
                    Rule.Q04,
                    option.at(),
                    "this option is the same as that in line " + before.line(),
                    "Reword or delete one of them");
        }
    }

    private void checkText(String text, Position at, String what) {
        if (text.isBlank()) {
            findings.add(Rule.Q08, at, what + " has no text", "Write it out");
        } else if (UNFINISHED.matcher(text).find()) {
            findings.add(Rule.Q08, at, what + " is not finished", "Replace the placeholder by the text");
        }
    }
}
