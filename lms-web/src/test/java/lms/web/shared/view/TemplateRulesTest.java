package lms.web.shared.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class TemplateRulesTest {
    /** What is not seen by a reader: imports, parameters, control lines, expressions, calls of tags, markup. */
    private static final Pattern[] NOT_TEXT = {
        Pattern.compile("(?m)^@(?:import|param) .*$"),
        Pattern.compile("!\\{[^}]*}"),
        Pattern.compile("\\$(?:unsafe)?\\{(?:[^{}]|\\{[^{}]*})*}"),
        Pattern.compile("@(?:if|elseif|for)\\((?:[^()]|\\((?:[^()]|\\((?:[^()]|\\([^()]*\\))*\\))*\\))*\\)"),
        Pattern.compile("@(?:else|endif|endfor)"),
        Pattern.compile("<!?[a-zA-Z/](?:[^<>\"]|\"[^\"]*\")*>"),
    };

    private static final Pattern CALL = Pattern.compile("@template\\.[\\w.]+\\(");
    private static final Pattern LETTERS = Pattern.compile("\\p{L}{2,}");
    private static final Pattern SPOKEN_ATTRIBUTE =
            Pattern.compile("\\b(?:aria-label|title|alt|placeholder|label)=\"[^$\"]*\\p{L}[^\"]*\"");

    private static final Pattern ADDRESS = Pattern.compile("\\s(?:href|action|src)=\"\\$\\{(.+?)}\"");

    private final Map<String, String> templates = Sources.templates();

    @Test
    void words_come_from_message_files() {
        var literal = new TreeMap<String, String>();
        templates.forEach((name, source) -> {
            var letters = LETTERS.matcher(withoutMarkup(source));
            if (letters.find()) {
                literal.put(name, letters.group());
            }
        });
        assertThat(literal).isEmpty();
    }

    @Test
    void the_check_for_words_finds_them() {
        assertThat(withoutMarkup("<p class=\"a\">${words.text(\"a.b\")} Hello @if(a.b(c()))x@endif</p>"))
                .isEqualToNormalizingWhitespace("Hello x");
        assertThat(withoutMarkup("@template.tag.notice(words = words, content = @`<p>Oops</p>`)"))
                .contains("Oops");
    }

    @Test
    void words_in_attributes_come_from_message_files() {
        templates.forEach((name, source) -> assertThat(SPOKEN_ATTRIBUTE
                        .matcher(source)
                        .results()
                        .map(m -> m.group())
                        .toList())
                .as(name)
                .isEmpty());
    }

    @Test
    void only_the_tag_for_sanitised_html_writes_unescaped() {
        templates.forEach((name, source) ->
                assertThat(source.contains("$unsafe")).as(name).isEqualTo(name.equals("tag/html.jte")));
    }

    @Test
    void nothing_stands_inline_that_the_content_security_policy_forbids() {
        templates.forEach((name, source) -> assertThat(source)
                .as(name)
                .doesNotContainPattern(
                        "(?i)<(?:script(?! type=\"module\" src=\"\\$\\{[^<>]+}\"></script>)|style|iframe|object|embed|base)\\b")
                .doesNotContainPattern("(?i)\\s(?:style|on[a-z]+)\\s*=")
                .doesNotContainPattern("(?i)(?:javascript|data):")
                .doesNotContainPattern("(?i)(?:href|src|action)=\"?(?:https?:)?//"));
    }

    @Test
    void addresses_are_paths_of_ours_or_safe_ones_from_models() {
        templates.forEach((name, source) -> {
            assertThat(source).as(name).doesNotContainPattern("\\s(?:href|action|src)=\"(?![/#$])");
            assertThat(ADDRESS.matcher(source).results().map(m -> m.group(1)).toList())
                    .as(name)
                    .allMatch(expression -> expression.endsWith(".value()"));
        });
    }

    /** Every form that posts goes through the tag that puts the token in. */
    @Test
    void forms_that_post_carry_the_token() {
        templates.forEach((name, source) ->
                assertThat(source.contains("method=\"post\"")).as(name).isEqualTo(name.equals("tag/form.jte")));
        assertThat(templates.get("tag/form.jte")).contains("${Frame.CSRF}");
    }

    private static String withoutMarkup(String source) {
        var text = unwrapped(source);
        for (var pattern : NOT_TEXT) {
            text = pattern.matcher(text).replaceAll(" ");
        }
        return text;
    }

    /** Calls of tags without their arguments, but with the content they wrap. */
    private static String unwrapped(String source) {
        var out = new StringBuilder();
        int from = 0;
        var call = CALL.matcher(source);
        while (call.find(from)) {
            out.append(source, from, call.start()).append(' ');
            from = arguments(source, call.end(), out);
        }
        return out.append(source.substring(from)).toString();
    }

    private static int arguments(String source, int start, StringBuilder out) {
        int depth = 1;
        int at = start;
        while (depth > 0) {
            char c = source.charAt(at);
            if (c == '@' && source.charAt(at + 1) == '`') {
                int end = closing(source, at + 2);
                out.append(unwrapped(source.substring(at + 2, end)));
                at = end;
            } else if (c == '(') {
                depth++;
            } else if (c == ')') {
                depth--;
            }
            at++;
        }
        return at;
    }

    /** The backtick that closes the content which begins here: contents nest. */
    private static int closing(String source, int start) {
        int depth = 1;
        int at = start;
        while (true) {
            if (source.charAt(at) == '`') {
                depth += source.charAt(at - 1) == '@' ? 1 : -1;
            }
            if (depth == 0) {
                return at;
            }
            at++;
        }
    }
}
