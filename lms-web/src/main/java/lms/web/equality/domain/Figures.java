package lms.web.equality.domain;

import java.util.List;
import java.util.Set;

/**
 * A table that everybody may see who may see the report: a figure for each group of answers.
 *
 * @param question whose answers are told
 * @param by the question whose answers make the rows; empty for a table of one dimension
 * @param cells row by row
 */
public record Figures(String question, String by, List<Cell> cells) {
    public Figures {
        cells = List.copyOf(cells);
    }

    /**
     * A figure.
     *
     * @param row answers to the question in the rows; empty for a table of one dimension
     * @param answers told together; one, if it can be told apart
     * @param people how many, rounded to {@value Tables#ROUNDED_TO}
     */
    public record Cell(Set<String> row, Set<String> answers, int people) {
        public Cell {
            row = Set.copyOf(row);
            answers = Set.copyOf(answers);
        }
    }
}
