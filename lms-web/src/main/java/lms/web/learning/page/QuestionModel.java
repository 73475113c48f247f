package lms.web.learning.page;

import java.util.List;
import java.util.Optional;
import lms.web.shared.view.Choice;
import lms.web.shared.view.HiddenField;
import lms.web.shared.view.SafeHtml;
import lms.web.shared.view.SafeUrl;

/**
 * One question of a quiz. Back and Continue both post the answer and then {@link #GO}, so no answer is lost.
 *
 * @param place the lesson and the quiz it belongs to
 * @param action where the form posts to
 * @param number of the question, from 1
 * @param total questions in the quiz
 * @param language BCP 47 tag of the question
 * @param prompt the question
 * @param how key of the message that says how to answer
 * @param control what to answer with
 * @param unsure whether "I'm not sure" is ticked; empty where nobody has to be sure
 * @param hint help that the reader may open
 * @param kept whether the answer shown was given before signing in and is not saved yet
 * @param carried what the form sends along
 */
public record QuestionModel(
        QuizPlace place,
        SafeUrl action,
        int number,
        int total,
        String language,
        SafeHtml prompt,
        String how,
        Control control,
        Optional<Boolean> unsure,
        Optional<SafeHtml> hint,
        boolean kept,
        List<HiddenField> carried) {
    /** Field with the answer, or with the keys of what is ticked; also the id to name in a field error. */
    public static final String ANSWER = "answer";
    /** Name of the two buttons, {@link #BACK} and {@link #NEXT}. */
    public static final String GO = "go";
    /** Save and go to the question before, or to the lesson. */
    public static final String BACK = "back";
    /** Save and go on, finally to the page with all answers. */
    public static final String NEXT = "next";

    public QuestionModel {
        carried = List.copyOf(carried);
    }

    /** What to answer with. Nothing has to be dragged. */
    public sealed interface Control {
        /**
         * Options to tick.
         *
         * @param multiple whether several may be
         */
        record Options(boolean multiple, List<Option> options) implements Control {
            public Options {
                options = List.copyOf(options);
            }
        }

        /**
         * A line to type on.
         *
         * @param value what was typed
         * @param number whether it takes a number
         * @param unit of the number; may be empty
         */
        record Line(String value, boolean number, String unit) implements Control {}

        /**
         * Several things, each with a list to choose from.
         *
         * @param places whether a place in an order is chosen
         * @param choices the same for every row
         */
        record Rows(boolean places, List<Row> rows, List<Choice> choices) implements Control {
            public Rows {
                rows = List.copyOf(rows);
                choices = List.copyOf(choices);
            }
        }
    }

    /**
     * Something to tick.
     *
     * @param key of the option, unique in the question
     * @param html what it says
     * @param chosen whether it is ticked
     */
    public record Option(String key, SafeHtml html, boolean chosen) {}

    /**
     * Something to choose for.
     *
     * @param field name and id of its list
     * @param label what it says
     * @param chosen value of what is chosen; empty if nothing is
     */
    public record Row(String field, SafeHtml label, String chosen) {}
}
