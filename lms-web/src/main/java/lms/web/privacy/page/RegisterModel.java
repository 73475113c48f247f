package lms.web.privacy.page;

import java.util.List;
import lms.web.shared.view.Phrase;

/**
 * {@code /admin/privacy/register}: every column about people, by what it is processed for.
 *
 * @param administers whether the reader is an administrator, and so came by their page
 */
public record RegisterModel(List<Section> sections, boolean administers) {
    public RegisterModel {
        sections = List.copyOf(sections);
    }

    /**
     * An activity.
     *
     * @param id names its heading
     */
    public record Section(String id, Phrase title, Phrase basis, List<Phrase> conditions, List<Row> rows) {
        public Section {
            conditions = List.copyOf(conditions);
            rows = List.copyOf(rows);
        }
    }

    /**
     * A column.
     *
     * @param name {@code table.column}
     * @param purpose what for, in English
     * @param kind how sensitive it is
     * @param form how the database holds it
     * @param export whether the person's own export holds it
     */
    public record Row(
            String name,
            Phrase purpose,
            Phrase kind,
            Phrase form,
            List<Phrase> about,
            Phrase kept,
            boolean export,
            Phrase erased) {
        public Row {
            about = List.copyOf(about);
        }
    }
}
