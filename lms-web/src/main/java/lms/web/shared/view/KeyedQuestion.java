package lms.web.shared.view;

import java.util.List;
import java.util.Optional;
import lms.content.Question;

/**
 * A question to be read and not to be answered, with its answers where the reader may know them.
 *
 * @param prompt the question
 * @param kind key of the message that names its type
 * @param lines what can be answered, or what is right
 * @param ordered whether the lines are in the right order
 * @param hint help before answering
 * @param explanation what is told after answering; it tells the answer, too
 */
public record KeyedQuestion(
        SafeHtml prompt,
        String kind,
        List<Line> lines,
        boolean ordered,
        Optional<SafeHtml> hint,
        Optional<SafeHtml> explanation) {
    public KeyedQuestion {
        lines = List.copyOf(lines);
    }

    /**
     * A question.
     *
     * @param answers whether the reader may know the answers
     */
    public static KeyedQuestion of(Question question, boolean answers) {
        AnswerKey key = question.fold(new AnswerKeys(answers));
        return new KeyedQuestion(
                SafeHtml.alreadySanitised(question.promptHtml()),
                key.kind(),
                key.lines(),
                key.ordered(),
                question.hintHtml().map(SafeHtml::alreadySanitised),
                question.explanationHtml().filter(html -> answers).map(SafeHtml::alreadySanitised));
    }

    /**
     * Something that can be answered.
     *
     * @param mark whether it is right
     * @param html what it says
     * @param beside what belongs beside it, or may stand beside it
     * @param feedback what is said to those who answer so
     */
    public record Line(Mark mark, SafeHtml html, List<SafeHtml> beside, Optional<SafeHtml> feedback) {
        public Line {
            beside = List.copyOf(beside);
        }
    }

    /** Whether something is right. */
    public enum Mark {
        RIGHT,
        WRONG,
        /** The reader may not know, or nothing is right or wrong. */
        NONE
    }

    /** What differs by the type of the question. */
    record AnswerKey(String kind, List<Line> lines, boolean ordered) {}
}
