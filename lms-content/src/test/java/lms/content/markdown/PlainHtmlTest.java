package lms.content.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainHtmlTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Tŷ, 5 &lt; 6 &amp; 🙂",
                "<p id=\"a-b\" class=\"x y\" lang=\"cy\">text<br>more</p>\n",
                "<a href=\"https://example.org/?a=1&amp;b=2\" class=\"external\" rel=\"noopener\">x</a>",
                "<a href=\"/courses/x#y:z\">x</a><a href=\"#here\">y</a><a href=\"mailto:a@b.c\">z</a>",
                "<img src=\"/files/x/y.png\" alt=\"\" loading=\"lazy\">",
                "<a href=\"/x\" title=\"it&#39;s &quot;so&quot;\">x</a>"
            })
    void whatOurWriterMakes_isPlain(String html) {
        assertThat(PlainHtml.is(html)).isTrue();
        assertThat(HtmlSanitizer.clean(html)).isSameAs(html);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>x</script>",
                "<P>x</P>",
                "<p onclick=\"x\">x</p>",
                "<p style=\"color:red\">x</p>",
                "<p>x",
                "x</p>",
                "<em><strong>x</em></strong>",
                "<a href=\"javascript:alert(1)\">x</a>",
                "<a href=\"JavaScript:alert(1)\">x</a>",
                "<a href=\"java\tscript:alert(1)\">x</a>",
                "<a href=\"&#106;avascript:alert(1)\">x</a>",
                "<a href=\"//example.org\">x</a>",
                "<a href=\"\\\\example.org\">x</a>",
                "<a href=\"\">x</a>",
                "<a href=\"data:text/html,x\">x</a>",
                "<img src=\"vbscript:x\" alt=\"\">",
                "<a href='/x'>x</a>",
                "<a href=/x>x</a>",
                "<a href=\"/x\"onclick=\"y\">x</a>",
                "<a href=\"/x\"><a href=\"/y\">x</a></a>",
                "<svg><p>x</p></svg>",
                "<!-- x -->",
                "<![CDATA[x]]>",
                "<p>a > b</p>",
                "<p>a &nbsp; b</p>",
                "<p>a & b</p>",
                "<p>`</p>",
                "<p>\u0000</p>",
                "<p>\u202e</p >",
                "<p>\ud800</p>",
                "<div tabindex=\"5\">x</div>",
                "<p class=\"x\u00e9\">x</p>"
            })
    void anythingElse_isLeftToTheSanitiser(String html) {
        assertThat(PlainHtml.is(html)).isFalse();
    }
}
