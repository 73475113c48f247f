package lms.web.membership.page;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import lms.web.membership.domain.PersonField;
import lms.web.membership.usecase.FileView;
import lms.web.membership.usecase.TypedColumns;
import lms.web.shared.http.Visit;
import lms.web.shared.view.Choice;
import lms.web.shared.view.Frame;

/**
 * {@code /admin/people/import} while columns are chosen. Posts one select for each field, {@link #CORRECTS} and
 * {@link #WRITES}.
 *
 * @param columns to choose from, each with its first value
 * @param corrects whether names become those of the file
 * @param writes whether new people get a mail
 * @param windows whether the file was not in UTF-8
 */
public record ColumnsModel(
        List<Field> fields, List<Choice> columns, int rows, boolean corrects, boolean writes, boolean windows) {
    /** Field of the box that the file is right about names. */
    public static final String CORRECTS = "corrects";
    /** Field of the box to write to new people. */
    public static final String WRITES = "writes";

    private static final int LONGEST = 40;

    public ColumnsModel {
        fields = List.copyOf(fields);
        columns = List.copyOf(columns);
    }

    static ColumnsModel of(FileView file, Visit visit, Frame frame) {
        boolean typed = !frame.errors().isEmpty();
        List<Field> fields = Arrays.stream(PersonField.values())
                .map(field -> field(field, typed ? visit.field(TypedColumns.name(field)) : place(file, field)))
                .toList();
        List<Choice> columns = IntStream.range(0, file.header().size())
                .mapToObj(place -> Choice.named(String.valueOf(place), label(file, place), frame.words()))
                .toList();
        return new ColumnsModel(
                fields,
                columns,
                file.rows(),
                typed ? !visit.field(CORRECTS).isEmpty() : file.choices().correctsNames(),
                typed ? !visit.field(WRITES).isEmpty() : file.choices().writesToNew(),
                !file.encoding().equals("UTF-8"));
    }

    private static Field field(PersonField field, String chosen) {
        String name = TypedColumns.name(field);
        return new Field(name, "people.field." + field.name().toLowerCase(Locale.ROOT), chosen);
    }

    private static String place(FileView file, PersonField field) {
        var place = file.columns().place(field);
        return place.isPresent() ? String.valueOf(place.getAsInt()) : "";
    }

    private static String label(FileView file, int place) {
        String heading = file.header().get(place).strip();
        String example =
                place < file.example().size() ? file.example().get(place).strip() : "";
        String shown = heading.isEmpty() ? "(" + (place + 1) + ")" : heading;
        return cut(shown) + (example.isEmpty() ? "" : ": " + cut(example));
    }

    private static String cut(String text) {
        String line = text.replaceAll("\\s+", " ");
        return line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line;
    }

    /**
     * A field of a person.
     *
     * @param name of its select
     * @param key of its message
     * @param chosen number of a column
     */
    public record Field(String name, String key, String chosen) {}
}
