package lms.web.membership.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import lms.web.membership.usecase.Sheet;
import lms.web.shared.kernel.Rejected;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables are read as the programs meant that wrote them. */
class CsvSheetsTest {

    private final CsvSheets sheets = new CsvSheets();

    @ParameterizedTest
    @ValueSource(chars = {',', ';', '\t'})
    void separator_is_recognised_by_the_headings(char separator) {
        String text = "a,b,c\n1,\"2,;\t\",3\n"
                .replace(",\"2,;\t\",", separator + "\"2,;\t\"" + separator)
                .replace("a,b,c", "a" + separator + "b" + separator + "c");

        Sheet sheet = sheets.read(text);

        assertThat(sheet.separator()).isEqualTo(separator);
        assertThat(sheet.header()).containsExactly("a", "b", "c");
        assertThat(sheet.rows().get(0).cells()).containsExactly("1", "2,;\t", "3");
    }

    @Test
    void rows_are_counted_as_a_spreadsheet_counts() {
        Sheet sheet = sheets.read("\r\nname,note\r\n\r\nAnn,\"two\r\nlines\"\r\n,\r\nBob,x");

        assertThat(sheet.header()).containsExactly("name", "note");
        assertThat(sheet.rows()).extracting(Sheet.Row::number).containsExactly(4, 6);
        assertThat(sheet.rows().get(0).cells()).containsExactly("Ann", "two\r\nlines");
    }

    @Test
    void one_column_needs_no_separator() {
        assertThat(sheets.read("email\na@b.org").rows()).hasSize(1);
    }

    @Test
    void guard_goes_on_and_off() {
        String text = sheets.write(
                ',', List.of(List.of("h"), List.of("=1"), List.of("'=1"), List.of("'tis"), List.of("a=b")));

        assertThat(text).isEqualToNormalizingNewlines("h\n'=1\n'=1\n'tis\na=b\n");
        assertThat(sheets.read(text).rows()).extracting(row -> row.cell(0)).containsExactly("=1", "=1", "'tis", "a=b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a,b\n1,\"2\n3,4\n", "a,b\n\"1\"x,2\n\"", "\"a"})
    void quotation_mark_that_is_not_closed_is_told_or_taken_for_what_it_is(String text) {
        try {
            assertThat(sheets.read(text).rows()).isNotEmpty();
        } catch (Rejected rejected) {
            assertThat(rejected.faults().get(0).messageKey()).startsWith("error.people.file.");
        }
    }

    @Test
    void cell_that_swallows_the_rest_is_told_with_its_row() {
        String text = "a,b\n1,2\n3,\"4\n" + "5,6\n".repeat(1_000);

        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> sheets.read(text))
                .satisfies(rejected -> assertThat(rejected.faults())
                        .containsExactly(Rejected.Fault.of("file", "error.people.file.quote", 3)));
    }

    @Test
    void hundred_columns_are_enough() {
        sheets.read("a" + ",".repeat(99) + "\n1\n");
        assertThatExceptionOfType(Rejected.class).isThrownBy(() -> sheets.read("a" + ",".repeat(100) + "\n1\n"));
    }
}
