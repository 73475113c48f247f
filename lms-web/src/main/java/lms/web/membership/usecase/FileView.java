package lms.web.membership.usecase;

import java.util.List;
import lms.web.membership.domain.Columns;
import lms.web.membership.domain.FileStep;
import lms.web.membership.domain.PeopleFile.Choices;
import lms.web.membership.domain.Tally;

/**
 * A file of people on its way in, as its uploader sees it.
 *
 * @param encoding in which it was read
 * @param header its headings, and
 * @param example its first row; both empty once its rows are being taken
 * @param columns as chosen, or as they probably are
 * @param rows how many it has
 * @param tally what came of the rows that were taken
 */
public record FileView(
        FileStep step,
        String encoding,
        List<String> header,
        List<String> example,
        Columns columns,
        Choices choices,
        int rows,
        Tally tally) {
    public FileView {
        header = List.copyOf(header);
        example = List.copyOf(example);
    }
}
