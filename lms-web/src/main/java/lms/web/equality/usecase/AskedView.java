package lms.web.equality.usecase;

import java.util.List;
import java.util.Map;
import lms.web.equality.domain.Question;

/**
 * What a person is asked.
 *
 * @param chosen names of answers by name of question
 * @param kept whether anything is kept about the person
 */
public record AskedView(List<Question> questions, Map<String, String> chosen, boolean kept) {
    public AskedView {
        questions = List.copyOf(questions);
        chosen = Map.copyOf(chosen);
    }
}
