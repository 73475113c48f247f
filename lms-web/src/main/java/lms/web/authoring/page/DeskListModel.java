package lms.web.authoring.page;

import java.util.List;
import java.util.Optional;
import lms.web.shared.view.SafeUrl;
import lms.web.shared.view.Text;

/** {@code /author}: the curricula that somebody works on. */
public record DeskListModel(List<Row> rows) {
    public DeskListModel {
        rows = List.copyOf(rows);
    }

    /**
     * A curriculum.
     *
     * @param release number and day of the release that readers see
     * @param waiting how many texts may become a release
     * @param errors how many errors they have together
     * @param cohorts how many cohorts use one of its releases
     */
    public record Row(
            String id, Text title, SafeUrl url, Optional<Said> release, int waiting, int errors, int cohorts) {}
}
