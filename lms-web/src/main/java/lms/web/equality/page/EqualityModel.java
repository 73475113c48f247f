package lms.web.equality.page;

import java.util.List;
import lms.web.shared.view.Choice;

/**
 * {@code /me/privacy/equality}: the questions, with what the person answered.
 *
 * @param questions in their order
 * @param kept whether anything is kept that can be withdrawn
 * @param more whether there is a question that is asked only of those who agree, and this person does not
 */
public record EqualityModel(List<Asked> questions, boolean kept, boolean more) {
    public EqualityModel {
        questions = List.copyOf(questions);
    }

    /**
     * A question.
     *
     * @param key of its words; {@code .why} is added for what it is asked for
     * @param chosen empty if nothing was
     */
    public record Asked(String name, String key, List<Choice> choices, String chosen) {
        public Asked {
            choices = List.copyOf(choices);
        }
    }
}
