package lms.web.membership.usecase;

import java.util.List;
import lms.web.membership.domain.Outcome;
import lms.web.membership.domain.Tally;

/**
 * What would become of a file's rows.
 *
 * @param tally of all rows
 * @param ignored headings of the columns that are passed over
 * @param lines one page of them
 * @param page its number, from 1
 */
public record CheckView(Tally tally, List<String> ignored, List<Line> lines, int page, int pages) {
    public CheckView {
        ignored = List.copyOf(ignored);
        lines = List.copyOf(lines);
    }

    /**
     * A row.
     *
     * @param row its number in a spreadsheet
     * @param remarks what is wrong, or what changes
     */
    public record Line(int row, Outcome outcome, String name, String email, List<Remark> remarks) {
        public Line {
            remarks = List.copyOf(remarks);
        }

        static Line of(RowLine line) {
            return new Line(
                    line.row().number(),
                    line.outcome(),
                    line.wanted().name(),
                    line.wanted().email(),
                    line.remarks());
        }
    }
}
