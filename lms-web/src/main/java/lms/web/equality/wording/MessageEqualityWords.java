package lms.web.equality.wording;

import lms.web.equality.domain.Answers;
import lms.web.equality.usecase.EqualityWords;
import lms.web.shared.kernel.Component;
import lms.web.shared.view.Words;

/** Words from the messages {@code equality.q.*} and {@code equality.a.*}. */
@Component
public class MessageEqualityWords implements EqualityWords {

    @Override
    public String question(String name, String language) {
        return Words.in(language).plain("equality.q." + name);
    }

    @Override
    public String answer(String question, String answer, String language) {
        return Words.in(language).plain(key(question, answer));
    }

    /** The key of an answer's words: those that every question has are the same everywhere. */
    public static String key(String question, String answer) {
        boolean everywhere = answer.equals(Answers.PREFER_NOT) || answer.equals(Answers.NOT_SAID);
        return "equality.a." + (everywhere ? answer : question + "-" + answer);
    }
}
