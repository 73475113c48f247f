package lms.web.shared.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import gg.jte.output.StringOutput;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeTypesTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/courses/a-b?q=x%20y&p=2#h", "#main", "/a//b", "/gwers/ŵyl"})
    void address_on_this_site_is_taken(String address) {
        assertThat(SafeUrl.of(address).value()).isEqualTo(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "courses", "//evil.example", "/\\evil.example", "\\\\evil", "https://evil.example",
                        "javascript:alert(1)",
                "/a b", "/a\nb", "/a\\b", "\t//evil", " /a", "/\t/evil.example", "#a b"
            })
    void address_that_may_lead_elsewhere_is_refused(String address) {
        assertThat(SafeUrl.isLocal(address)).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> SafeUrl.of(address));
    }

    @Test
    void only_paragraph_gives_its_inside() {
        assertThat(inline("<p>What <em>comes</em> first?</p>\n")).contains("What <em>comes</em> first?");
        assertThat(inline("What comes first?")).contains("What comes first?");
        assertThat(inline("<p>One</p><p>Two</p>")).isEmpty();
        assertThat(inline("<p>One</p><table><tr><td>x</td></tr></table>")).isEmpty();
        assertThat(inline("<ul><li>One</li></ul>")).isEmpty();
        assertThat(inline("<pre>x</pre>")).isEmpty();
    }

    @Test
    void cover_is_the_same_every_time_and_differs_between_courses() {
        assertThat(drawn(Cover.book("a"))).isEqualTo(drawn(Cover.book("a"))).isNotEqualTo(drawn(Cover.book("b")));
        assertThat(drawn(Cover.book("a")).length()).isLessThan(6000);
    }

    @Test
    void cover_has_digits_that_svg_knows_whatever_the_locale() {
        var before = Locale.getDefault();
        var expected = drawn(Cover.plate("a"));
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(drawn(Cover.plate("a"))).isEqualTo(expected);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void progress_cannot_exceed_its_total() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Progress(3, 2));
        assertThat(new Progress(2, 2).finished()).isTrue();
        assertThat(new Progress(0, 2).begun()).isFalse();
    }

    @Test
    void error_without_words_of_its_own_is_told_as_its_class() {
        assertThat(ErrorModel.of(404).told()).isEqualTo(404);
        assertThat(ErrorModel.of(418).told()).isEqualTo(400);
        assertThat(ErrorModel.of(599).told()).isEqualTo(500);
    }

    private static Optional<String> inline(String html) {
        return SafeHtml.alreadySanitised(html).inline().map(SafeHtml::value);
    }

    private static String drawn(Cover cover) {
        var output = new StringOutput();
        cover.writeTo(output);
        return output.toString();
    }
}
