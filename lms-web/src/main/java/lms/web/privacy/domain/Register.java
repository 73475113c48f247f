package lms.web.privacy.domain;

import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import lms.web.shared.kernel.Activity;
import lms.web.shared.kernel.Classified;
import lms.web.shared.kernel.PersonKind;

/**
 * Every column about people, by what it is processed for: the content of the record of processing (UK GDPR Art. 30).
 *
 * @param columns in the order of their names
 */
public record Register(List<RegisteredColumn> columns) {
    public Register {
        columns = columns.stream()
                .sorted(Comparator.comparing(RegisteredColumn::qualified))
                .toList();
    }

    /** The activities that there are columns for, in their order. */
    public List<Entry> entries() {
        return columns.stream().collect(Collectors.groupingBy(RegisteredColumn::activity)).entrySet().stream()
                .map(each -> new Entry(each.getKey(), each.getValue()))
                .sorted(Comparator.comparing(Entry::activity))
                .toList();
    }

    /**
     * One activity.
     *
     * @param columns in the order of their names, never empty
     */
    public record Entry(Activity activity, List<RegisteredColumn> columns) {
        public Entry {
            columns = List.copyOf(columns);
        }

        /** How long its columns are kept, every way once, in their order. */
        public Set<Classified.Keep> keeps() {
            return EnumSet.copyOf(
                    columns.stream().map(column -> column.words().keep()).toList());
        }

        /** Whom it is about. */
        public Set<PersonKind> about() {
            return EnumSet.copyOf(columns.stream()
                    .map(RegisteredColumn::about)
                    .flatMap(Collection::stream)
                    .toList());
        }

        /** The tables that its columns stand in, by name. */
        public Set<String> tables() {
            return columns.stream().map(RegisteredColumn::table).collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
