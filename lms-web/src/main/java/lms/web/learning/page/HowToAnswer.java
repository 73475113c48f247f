package lms.web.learning.page;

import lms.content.ChoiceQuestion;
import lms.content.MatchingQuestion;
import lms.content.NumericQuestion;
import lms.content.OrderingQuestion;
import lms.content.PollQuestion;
import lms.content.Question;
import lms.content.TextQuestion;

/** Key of the message that says how a question is answered. */
final class HowToAnswer implements Question.Cases<String> {

    @Override
    public String choice(ChoiceQuestion question) {
        return question.choice() == ChoiceQuestion.Choice.MULTIPLE ? "question.multiple" : "question.single";
    }

    @Override
    public String numeric(NumericQuestion question) {
        return "question.numeric";
    }

    @Override
    public String text(TextQuestion question) {
        return "question.text";
    }

    @Override
    public String matching(MatchingQuestion question) {
        return "question.matching";
    }

    @Override
    public String ordering(OrderingQuestion question) {
        return "question.ordering";
    }

    @Override
    public String poll(PollQuestion question) {
        return "question.poll";
    }
}
