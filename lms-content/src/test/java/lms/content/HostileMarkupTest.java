package lms.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever an author writes, wherever she writes it, the HTML is harmless: parsed as a browser parses it. */
class HostileMarkupTest {
    private static final Set<String> ELEMENTS = Set.of(
            "figure",
            "figcaption",
            "video",
            "audio",
            "track",
            "sup",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "p",
            "br",
            "hr",
            "blockquote",
            "pre",
            "code",
            "em",
            "strong",
            "del",
            "span",
            "div",
            "section",
            "aside",
            "details",
            "summary",
            "ul",
            "ol",
            "li",
            "table",
            "thead",
            "tbody",
            "tr",
            "th",
            "td",
            "a",
            "img");
    private static final Set<String> ATTRIBUTES = Set.of(
            "controls",
            "preload",
            "kind",
            "srclang",
            "label",
            "id",
            "class",
            "lang",
            "aria-labelledby",
            "aria-label",
            "role",
            "tabindex",
            "start",
            "scope",
            "href",
            "rel",
            "title",
            "src",
            "alt",
            "loading");
    private static final Pattern SAFE_URL =
            Pattern.compile("(?i)(https?:|mailto:|tel:|#|/courses/|/files/).*", Pattern.DOTALL);

    /** Where authors can write: {@code %s} is replaced by the payload. */
    private static final List<String> PLACES = List.of(
            "%s",
            "Before %s after",
            "## %s",
            "# %s",
            "- %s",
            "1. %s",
            "> %s",
            "> [!NOTE]\n> %s",
            "| %s | b |\n| --- | --- |\n| %s | d |",
            "*%s*",
            "`%s`",
            "```%s\ncode\n```",
            "```\n%s\n```",
            "    %s",
            "[text](%s)",
            "[text](<%s>)",
            "[%s](https://example.org/)",
            "[text](https://example.org/ \"%s\")",
            "[text](https://example.org/%s)",
            "[text](two.md#%s)",
            "![text](%s)",
            "![%s](../media/door.png)",
            "![text](../media/door.png '%s')",
            "[text][ref]\n\n[ref]: %s",
            "[text][ref]\n\n[ref]: https://example.org/ \"%s\"",
            "<%s>",
            ":::activity[%s]{#act-a}\n\nText.\n\n:::",
            ":::activity{#%s}\n\nText.\n\n:::",
            ":::activity{#act-a minutes=%s group=\"%s\"}\n\nText.\n\n:::",
            ":::facilitator[%s]\n\n%s\n\n:::",
            ":::hint[%s]\n\n%s\n\n:::",
            ":::%s\n\nText.\n\n:::",
            "A [%s](../glossary.md#canvass).");

    private static final String QUIZ = """
            ::::quiz[%s]{#q}

            :::question{#q-a type=single}

            %s

            - [x] %s
              > %s
            - [ ] B %s

            :::hint

            %s

            :::

            :::explanation

            %s

            :::

            :::

            ::::
            """;

    static Stream<String> payloads() {
        return Stream.of(
                "<script>alert(1)</script>",
                "<ScRiPt src=//evil.example/x.js></sCrIpT>",
                "<script\n>alert(1)</script\n>",
                "<<script>alert(1)//<</script>",
                "<img src=x onerror=alert(1)>",
                "<img/src=x/onerror=alert(1)>",
                "<img src=x onerror\n=alert(1)>",
                "<image src=x onerror=alert(1)>",
                "<svg onload=alert(1)>",
                "<svg><script>alert(1)</script></svg>",
                "<svg><a xlink:href=javascript:alert(1)><text y=20>x</text></a></svg>",
                "<math><mi//xlink:href=\"data:x,<script>alert(1)</script>\">",
                "<math><mtext><table><mglyph><style><!--</style><img title=\"--&gt;&lt;img src=1 onerror=alert(1)&gt;\">",
                "<iframe src=javascript:alert(1)></iframe>",
                "<iframe srcdoc='<script>alert(1)</script>'>",
                "<object data=javascript:alert(1)>",
                "<embed src=javascript:alert(1)>",
                "<base href=//evil.example/>",
                "<link rel=stylesheet href=//evil.example/x.css>",
                "<meta http-equiv=refresh content='0;url=javascript:alert(1)'>",
                "<style>*{background:url(javascript:alert(1))}</style>",
                "<style>@import '//evil.example/x.css';</style>",
                "<form action=javascript:alert(1)><button>x</button></form>",
                "<button formaction=javascript:alert(1)>x</button>",
                "<input autofocus onfocus=alert(1)>",
                "<details open ontoggle=alert(1)>",
                "<video><source onerror=alert(1)></video>",
                "<body onload=alert(1)>",
                "<a href=javascript:alert(1)>x</a>",
                "<a href=\"https://example.org\" onclick=\"alert(1)\">x</a>",
                "<p style=\"background:url(javascript:alert(1))\">x</p>",
                "<!--<img src=x onerror=alert(1)>-->",
                "<!--[if IE]><script>alert(1)</script><![endif]-->",
                "<![CDATA[<script>alert(1)</script>]]>",
                "<?php echo 1 ?><script>alert(1)</script>",
                "<template><script>alert(1)</script></template>",
                "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">",
                "</section></div><script>alert(1)</script>",
                "\"><script>alert(1)</script>",
                "' onmouseover='alert(1)",
                "\" onmouseover=\"alert(1)",
                "x\" onerror=\"alert(1)",
                "javascript:alert(1)",
                "JaVaScRiPt:alert(1)",
                "java&#115;cript:alert(1)",
                "javascript&colon;alert(1)",
                "javascript&#58;alert(1)",
                "javascript&#x3A;alert(1)",
                "&#106;avascript:alert(1)",
                "java&Tab;script:alert(1)",
                "java&NewLine;script:alert(1)",
                "java\tscript:alert(1)",
                "\u0001javascript:alert(1)",
                "java\u00ADscript:alert(1)",
                "java\u200Bscript:alert(1)",
                "\\javascript:alert(1)",
                "java\\script:alert(1)",
                "javascript%3Aalert(1)",
                "%6Aavascript:alert(1)",
                "javascript://example.org/%0Aalert(1)",
                "vbscript:msgbox(1)",
                "data:text/html,<script>alert(1)</script>",
                "data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==",
                "DATA:image/svg+xml,<svg onload=alert(1)>",
                "file:///etc/passwd",
                "blob:https://example.org/x",
                "view-source:https://example.org/",
                "//evil.example/x",
                "\\\\evil.example\\x",
                "/\\evil.example/x",
                "https:javascript:alert(1)",
                "&lt;script&gt;alert(1)&lt;/script&gt;",
                "&#60;img src=x onerror=alert(1)&#62;",
                "{onclick=alert(1) style=\"x\"}",
                "{{constructor.constructor('alert(1)')()}}",
                "${alert(1)}",
                "<x-y onclick=alert(1)>z</x-y>",
                "[a](javascript:alert(1))",
                "![a](javascript:alert(1))",
                "<javascript:alert(1)>",
                "<a\u0000href=javascript:alert(1)>x</a>".replace("\u0000", "\f"));
    }

    @ParameterizedTest
    @MethodSource("payloads")
    void payload_inEveryPlace_isHarmless(String payload) {
        List<String> bodies = new ArrayList<>();
        PLACES.forEach(place -> bodies.add(place.replace("%s", payload)));
        bodies.add(QUIZ.replace("%s", payload));
        for (String body : bodies) {
            UncheckedRendering.html(body, "# Glossary\n\n## Canvass\n\nA round.\n")
                    .forEach(html -> assertHarmless(html, body));
        }
        UncheckedRendering.html(
                        "A [canvass](../glossary.md#canvass).",
                        "# Glossary\n\n## Canvass\n\n" + payload + "\n\n[x](" + payload + ")\n")
                .forEach(html -> assertHarmless(html, payload));
    }

    @Test
    void rawHtml_isShownAsText() {
        List<String> html = UncheckedRendering.html("A <b onclick=x>bold</b> word.", "# Glossary\n");

        assertThat(Jsoup.parseBodyFragment(html.get(0)).text()).isEqualTo("A <b onclick=x>bold</b> word.");
    }

    private static void assertHarmless(String html, String source) {
        for (Element element : Jsoup.parseBodyFragment(html).body().children().select("*")) {
            assertThat(element.normalName()).as("%s in %s", source, html).isIn(ELEMENTS);
            for (Attribute attribute : element.attributes()) {
                assertThat(attribute.getKey()).as("%s in %s", source, html).isIn(ATTRIBUTES);
                if (Set.of("href", "src").contains(attribute.getKey())) {
                    assertSafeUrl(attribute.getValue(), source);
                }
            }
        }
    }

    private static void assertSafeUrl(String url, String source) {
        String seen = url.replaceAll("[\\p{Cntrl}\\s]", "").toLowerCase(Locale.ROOT);
        assertThat(seen)
                .as(source)
                .matches(SAFE_URL)
                .doesNotStartWith("/courses//")
                .doesNotStartWith("//");
    }
}
