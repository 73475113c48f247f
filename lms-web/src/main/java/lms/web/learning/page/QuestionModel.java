package lms.web.learning.page;

import java.util.List;
import java.util.Optional;
import lms.web.shared.view.HiddenField;
import lms.web.shared.view.SafeHtml;
import lms.web.shared.view.SafeUrl;

/**
 * One question of a quiz. Back and Continue both post {@link #ANSWER} and then {@link #GO}, so no answer is lost.
 *
 * @param place the lesson and the quiz it belongs to
 * @param action where the form posts to
 * @param number of the question, from 1
 * @param total questions in the quiz
 * @param language BCP 47 tag of the question
 * @param prompt the question
 * @param multiple whether several options may be chosen
 * @param options in the order of the file
 * @param unsure whether "I'm not sure" is chosen
 * @param hint help that the reader may open
 * @param kept whether the choice shown was made before signing in and is not saved yet
 * @param carried what the form sends along, such as the hash of the question
 */
public record QuestionModel(
        QuizPlace place,
        SafeUrl action,
        int number,
        int total,
        String language,
        SafeHtml prompt,
        boolean multiple,
        List<Option> options,
        boolean unsure,
        Optional<SafeHtml> hint,
        boolean kept,
        List<HiddenField> carried) {
    /** Field with the keys of the chosen options; also the id to name in a field error. */
    public static final String ANSWER = "answer";
    /** Value of {@link #ANSWER} for "I'm not sure". */
    public static final String UNSURE = "unsure";
    /** Name of the two buttons, {@link #BACK} and {@link #NEXT}. */
    public static final String GO = "go";
    /** Save and go to the question before, or to the lesson. */
    public static final String BACK = "back";
    /** Save and go on, finally to the page with all answers. */
    public static final String NEXT = "next";

    public QuestionModel {
        options = List.copyOf(options);
        carried = List.copyOf(carried);
    }

    /**
     * Something to choose.
     *
     * @param key of the option, unique in the question
     * @param html what it says
     * @param chosen whether it is chosen
     */
    public record Option(String key, SafeHtml html, boolean chosen) {}
}
