package lms.web.membership.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import lms.web.membership.usecase.FormulaGuard;
import lms.web.membership.usecase.PeopleFiles;
import lms.web.membership.usecase.Sheet;
import lms.web.membership.usecase.Sheets;
import lms.web.shared.kernel.Component;
import lms.web.shared.kernel.Rejected;

/** Tables as CSV. */
@Component
public class CsvSheets implements Sheets {

    /** The most rows of a file, without its headings. */
    static final int MOST_ROWS = 10_000;

    private static final int MOST_COLUMNS = 100;
    /** No honest cell is longer; a quotation mark that is not closed makes one of half the file. */
    private static final int LONGEST_CELL = 2_000;

    private static final List<Character> SEPARATORS = List.of(',', ';', '\t');

    @Override
    public Sheet read(String text) {
        char separator = SEPARATORS.stream()
                .max(Comparator.comparingInt(each -> columns(text, each)))
                .orElseThrow();
        try (CsvReader<CsvRecord> records = reader(separator).ofCsvRecord(text)) {
            return sheet(separator, records.iterator());
        } catch (CsvParseException | UncheckedIOException e) {
            throw refused("error.people.file.broken");
        } catch (java.io.IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Sheet sheet(char separator, Iterator<CsvRecord> records) {
        List<String> header = List.of();
        List<Sheet.Row> rows = new ArrayList<>();
        for (int number = 1; records.hasNext(); number++) {
            List<String> cells = records.next().getFields();
            if (cells.stream().anyMatch(cell -> cell.length() > LONGEST_CELL)) {
                throw refused("error.people.file.quote", number);
            }
            if (cells.stream().allMatch(String::isBlank)) {
                continue;
            }
            if (header.isEmpty()) {
                header = cells;
            } else {
                rows.add(new Sheet.Row(number, cells));
            }
            if (rows.size() > MOST_ROWS) {
                throw refused("error.people.file.rows", MOST_ROWS);
            }
        }
        if (header.size() > MOST_COLUMNS) {
            throw refused("error.people.file.columns", MOST_COLUMNS);
        }
        if (rows.isEmpty()) {
            throw refused("error.people.file.empty");
        }
        return new Sheet(separator, header, rows);
    }

    /** How many columns the first row that is not empty has. */
    private static int columns(String text, char separator) {
        try (Stream<CsvRecord> records = reader(separator).ofCsvRecord(text).stream()) {
            return records.map(CsvRecord::getFields)
                    .filter(cells -> !cells.stream().allMatch(String::isBlank))
                    .findFirst()
                    .map(List::size)
                    .orElse(0);
        } catch (CsvParseException | UncheckedIOException e) {
            return 0;
        }
    }

    private static CsvReader.CsvReaderBuilder reader(char separator) {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .detectBomHeader(false);
    }

    @Override
    public String write(char separator, List<List<String>> rows) {
        var text = new StringWriter();
        try (CsvWriter writer = CsvWriter.builder().fieldSeparator(separator).build(text)) {
            rows.forEach(
                    row -> writer.writeRecord(row.stream().map(FormulaGuard::on).toList()));
        } catch (java.io.IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static Rejected refused(String key, Object... args) {
        return new Rejected(List.of(Rejected.Fault.of(PeopleFiles.FILE, key, args)));
    }
}
