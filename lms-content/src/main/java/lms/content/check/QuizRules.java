package lms.content.check;

import java.util.HashSet;
import java.util.Set;
import lms.content.Objective;
import lms.content.finding.Findings;
import lms.content.finding.Rule;
import lms.content.quiz.QuestionParts;
import lms.content.quiz.QuestionType;
import lms.content.quiz.QuizParts;

/** Whether quizzes can be taken: Q08 to Q10. */
final class QuizRules {
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
        } else if (quiz.questions().stream().allMatch(QuizRules::isPoll)) {
            quiz.directive()
                    .attributes()
                    .value("pass")
                    .ifPresent(pass -> findings.add(
                            Rule.Q10,
                            pass.at(),
                            "the quiz has a pass mark, but polls only, which earn no points",
                            "Leave the pass mark out, or add a question that is marked"));
        }
        for (QuestionParts question : quiz.questions()) {
            question.directive().attributes().get("objective").ifPresent(assessed::add);
            new QuestionRules(findings, question).check();
        }
    }

    private static boolean isPoll(QuestionParts question) {
        return question.type().filter(QuestionType.POLL.word()::equals).isPresent();
    }
}
