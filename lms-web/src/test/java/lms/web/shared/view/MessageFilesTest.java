package lms.web.shared.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import lms.web.audit.domain.Deed;
import lms.web.shared.kernel.Classified;
import org.junit.jupiter.api.Test;

class MessageFilesTest {
    private static final Pattern PLURAL = Pattern.compile("\\.(zero|one|two|few|many|other)$");
    private static final String KEY = "\"([a-z][\\w.]*\\w)\"[,)]";
    private static final Pattern PLACE = Pattern.compile("\\{\\w+}");
    /** Calls that name a message: the errors of fields name the field first. */
    private static final Pattern CALL =
            Pattern.compile("(?:\\.text|\\.plain|\\.count|Notice\\.(?:done|note|warning))\\(" + KEY
                    + "|(?:FieldError|Fault)\\.of\\([^,]+, " + KEY);

    private static final Pattern LITERAL = Pattern.compile("\"(\\.?[A-Za-z][\\w.]*)\"");

    /** Words for what is learnt, with whom, and what one thinks, in English and Welsh. */
    private static final Pattern TELLING = Pattern.compile("learn|cours|lesson|curricul|quiz|train|cohort|group|section"
            + "|branch|unit|member|officer|coach|part(y|ies)|politic|campaign|canvass|elect|vot|polic|green|labour"
            + "|dysg|cwrs|cyrsiau|gwers|hyffordd|carfan|grŵp|cangen|aelod|swyddog|plaid|gwleid|ymgyrch|ethol|pleid");

    private final Map<String, String> english = Messages.read("en").byKey();
    private final Map<String, String> welsh = Messages.read("cy").byKey();
    private final List<String> sources = Sources.mainCodeAndTemplates();

    @Test
    void every_key_that_is_used_exists_in_english() {
        var known = names(english);
        var used = sources.stream()
                .flatMap(source ->
                        CALL.matcher(source).results().map(call -> call.group(call.group(1) == null ? 2 : 1)))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(used).hasSizeGreaterThan(150).isSubsetOf(known);
    }

    @Test
    void every_deed_that_is_noted_has_its_name_and_its_sentence() {
        for (Deed deed : Deed.values()) {
            String name = deed.name().toLowerCase(Locale.ROOT);
            assertThat(english).containsKeys("audit.kind." + name, "audit.deed." + name);
        }
    }

    /** A subject is seen on locked screens and over shoulders, and by every server on the way. */
    @Test
    void subject_of_a_mail_tells_neither_what_nor_with_whom_one_learns() {
        for (Map<String, String> language : List.of(english, welsh)) {
            assertThat(language.entrySet().stream()
                            .filter(message -> message.getKey().matches("mail\\..*\\.subject"))
                            .toList())
                    .hasSizeGreaterThan(5)
                    .allSatisfy(message -> assertThat(message.getValue().toLowerCase(Locale.ROOT))
                            .as(message.getKey())
                            .doesNotContain("{", "}")
                            .doesNotContainPattern(TELLING));
        }
    }

    @Test
    void every_end_of_keeping_has_its_words() {
        for (Classified.Keep keep : Classified.Keep.values()) {
            assertThat(english).containsKey("mine.keep." + keep.name().toLowerCase(Locale.ROOT));
        }
    }

    /** A key is used where it stands as a string, or where its beginning and its end do: "error." + 404 + ".what". */
    @Test
    void every_english_message_is_used() {
        var literals = sources.stream()
                .flatMap(source -> LITERAL.matcher(source).results().map(literal -> literal.group(1)))
                .collect(Collectors.toSet());
        var ends = literals.stream().filter(literal -> literal.startsWith(".")).toList();
        var unused = new TreeSet<>(names(english));
        unused.removeIf(key -> isUsed(key, literals)
                || ends.stream()
                        .anyMatch(end ->
                                key.endsWith(end) && isUsed(key.substring(0, key.length() - end.length()), literals)));
        assertThat(unused).isEmpty();
    }

    @Test
    void english_counts_have_both_forms_and_nothing_else() {
        var forms = english.keySet().stream()
                .filter(key -> PLURAL.matcher(key).find())
                .collect(Collectors.groupingBy(MessageFilesTest::name, Collectors.counting()));
        assertThat(forms)
                .isNotEmpty()
                .allSatisfy((key, count) -> assertThat(count).as(key).isEqualTo(2));
    }

    @Test
    void welsh_messages_translate_english_ones_and_keep_their_places() {
        assertThat(names(welsh)).isSubsetOf(names(english));
        welsh.forEach((key, text) -> {
            var original = english.getOrDefault(key, english.get(name(key) + ".other"));
            assertThat(places(text)).as(key).isSubsetOf(places(String.valueOf(original)));
        });
    }

    /** A mail without its link is of no use, in any language; only counts may say a number in words. */
    @Test
    void welsh_messages_drop_no_place() {
        welsh.forEach((key, text) -> {
            if (english.containsKey(key) && !PLURAL.matcher(key).find()) {
                assertThat(places(text)).as(key).containsAll(places(english.get(key)));
            }
        });
    }

    @Test
    void welsh_counts_have_the_form_that_all_other_numbers_take() {
        welsh.keySet().stream()
                .filter(key -> PLURAL.matcher(key).find())
                .forEach(key -> assertThat(welsh).containsKey(name(key) + ".other"));
    }

    private static boolean isUsed(String key, Set<String> literals) {
        if (literals.contains(key)) {
            return true;
        }
        int dot = key.lastIndexOf('.');
        return dot > 0 && literals.contains(key.substring(0, dot + 1));
    }

    private static Set<String> names(Map<String, String> messages) {
        return messages.keySet().stream().map(MessageFilesTest::name).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String name(String key) {
        return PLURAL.matcher(key).replaceFirst("");
    }

    private static Set<String> places(String text) {
        return PLACE.matcher(text).results().map(place -> place.group()).collect(Collectors.toSet());
    }
}
