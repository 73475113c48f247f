package lms.web.membership.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import lms.web.membership.domain.Outcome;
import lms.web.membership.domain.Tally;
import lms.web.membership.usecase.CheckView;
import lms.web.membership.usecase.FileView;
import lms.web.shared.view.Paging;
import lms.web.shared.view.SafeUrl;

/**
 * {@code /admin/people/import} while what would become of the rows is shown.
 *
 * @param tabs all rows, and those of each end
 * @param lines one page of the rows
 * @param changes how many rows would change something
 */
public record CheckModel(FileView file, CheckView found, List<Tab> tabs, List<Line> lines, int changes, Paging paging) {
    /** Query parameter of the end whose rows are shown. */
    public static final String SHOWN = "show";

    private static final String HERE = "/admin/people/import";

    public CheckModel {
        tabs = List.copyOf(tabs);
        lines = List.copyOf(lines);
    }

    static CheckModel of(FileView file, Optional<Outcome> shown, CheckView found) {
        String query = shown.map(outcome -> "?" + SHOWN + "=" + outcome + "&").orElse("?");
        return new CheckModel(
                file,
                found,
                tabs(shown, found.tally()),
                found.lines().stream().map(Line::of).toList(),
                found.tally().created() + found.tally().updated(),
                Paging.of(found.page(), found.pages(), page -> SafeUrl.of(HERE + query + "page=" + page)));
    }

    private static List<Tab> tabs(Optional<Outcome> shown, Tally tally) {
        List<Tab> tabs = new ArrayList<>();
        tabs.add(new Tab(SafeUrl.of(HERE), "people.rows.all", tally.all(), shown.isEmpty()));
        Arrays.stream(Outcome.values())
                .map(outcome -> new Tab(
                        SafeUrl.of(HERE + "?" + SHOWN + "=" + outcome),
                        "people.rows." + outcome.name().toLowerCase(Locale.ROOT),
                        tally.count(outcome),
                        shown.equals(Optional.of(outcome))))
                .forEach(tabs::add);
        return tabs;
    }

    /** A choice of rows. */
    public record Tab(SafeUrl url, String key, int count, boolean current) {}

    /**
     * A row.
     *
     * @param key of the message of its end
     */
    public record Line(int row, boolean rejected, String key, String name, String email, List<Said> said) {
        public Line {
            said = List.copyOf(said);
        }

        static Line of(CheckView.Line line) {
            return new Line(
                    line.row(),
                    line.outcome() == Outcome.REJECTED,
                    "people.outcome." + line.outcome().name().toLowerCase(Locale.ROOT),
                    line.name(),
                    line.email(),
                    line.remarks().stream()
                            .map(remark -> new Said(
                                    remark.field()
                                            .map(field -> "people.field."
                                                    + field.name().toLowerCase(Locale.ROOT)),
                                    remark.value(),
                                    remark.key(),
                                    remark.args()))
                            .toList());
        }
    }

    /**
     * What is wrong with a row, or what it changes.
     *
     * @param field key of the message of the field that it is about
     * @param value that stands there; empty if there is none to show
     */
    public record Said(Optional<String> field, String value, String key, List<Object> args) {
        public Said {
            args = List.copyOf(args);
        }
    }
}
