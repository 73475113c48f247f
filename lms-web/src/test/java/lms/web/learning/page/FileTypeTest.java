package lms.web.learning.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileTypeTest {
    @ParameterizedTest
    @CsvSource({"media/door.PNG,image/png", "media/a.b.mp4,video/mp4", "transcripts/door.md,text/plain;charset=utf-8"})
    void known_types_are_shown(String path, String type) {
        assertThat(FileType.of(path)).isEqualTo(new FileType(type, true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.html", "a.xhtml", "a.js", "a.xml", "a.svgz", "noending", "a.png.exe", "downloads/a.pdf"})
    void everything_else_is_saved(String path) {
        assertThat(FileType.of(path).inline()).isFalse();
        assertThat(FileType.of(path).mediaType()).startsWith("application/").doesNotContain("html", "script", "xml");
    }
}
