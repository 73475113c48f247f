package lms.web.learning.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ByteRangeTest {
    @ParameterizedTest
    @CsvSource({
        "bytes=0-,0,99",
        "bytes=0-0,0,0",
        "bytes=10-19,10,19",
        "bytes=90-500,90,99",
        "bytes=-10,90,99",
        "bytes=-500,0,99"
    })
    void range_is_what_lies_in_the_file(String header, int from, int to) {
        assertThat(ByteRange.of(header, 100)).contains(new ByteRange(from, to));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "bytes=",
                "bytes=-",
                "bytes=-0",
                "bytes=100-",
                "bytes=5-4",
                "bytes=0-1,3-4",
                "lines=0-1",
                "bytes=99999999999-"
            })
    void anything_else_means_the_whole_file(String header) {
        assertThat(ByteRange.of(header, 100)).isEmpty();
    }
}
