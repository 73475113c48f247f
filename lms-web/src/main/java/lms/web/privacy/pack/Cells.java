package lms.web.privacy.pack;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import lms.web.privacy.domain.PersonalColumn;
import lms.web.privacy.domain.PersonalRow;
import lms.web.privacy.domain.PersonalTable;
import lms.web.privacy.usecase.PlainNames;
import lms.web.shared.view.Phrase;
import lms.web.shared.view.Text;
import lms.web.shared.view.Words;

/** Tells a row in words. A column that nobody found words for is told by its purpose, which is English. */
final class Cells {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final Words words;
    private final PlainNames names;
    private final ZoneId zone;

    Cells(Words words, PlainNames names, ZoneId zone) {
        this.words = words;
        this.names = names;
        this.zone = zone;
    }

    CopyModel.Thing of(PersonalTable table, PersonalRow row) {
        return new CopyModel.Thing(table.exported().stream()
                .flatMap(column ->
                        cell(column, Objects.requireNonNull(row.values().get(column.name()))).stream())
                .toList());
    }

    private Optional<CopyModel.Cell> cell(PersonalColumn column, Object value) {
        return told(column, value).map(told -> new CopyModel.Cell(label(column), told));
    }

    private Phrase label(PersonalColumn column) {
        String key = "copy.column." + column.name();
        return words.knows(key)
                ? words.text(key)
                : words.content(new Text(column.words().purpose(), Words.BASE));
    }

    /** Nothing for what is empty, and for ids that say nothing to anybody. */
    private Optional<String> told(PersonalColumn column, Object value) {
        if (value instanceof Instant at) {
            return Optional.of(words.moment(at, zone));
        } else if (value instanceof LocalDate day) {
            return Optional.of(words.day(day));
        } else if (value instanceof Boolean truth) {
            return Optional.of(words.plain("copy.value." + truth));
        } else if (value instanceof Enum<?> constant) {
            return Optional.of(constant(constant));
        }
        String text = value.toString();
        return names.of(column.name(), text, words.language())
                .or(() -> text.isEmpty() || ID.matcher(text).matches() ? Optional.empty() : Optional.of(text));
    }

    private String constant(Enum<?> constant) {
        String name = constant.name().toLowerCase(Locale.ROOT);
        String key = "copy.value." + name;
        return words.knows(key) ? words.plain(key) : name.replace('_', ' ');
    }
}
