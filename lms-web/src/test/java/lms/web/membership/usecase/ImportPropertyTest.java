package lms.web.membership.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import lms.web.membership.domain.Tally;
import lms.web.testkit.Engine;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever stands in a file, and however it is written: what is taken is what stands there; the second time nothing changes. */
class ImportPropertyTest {

    private static final int FILES = Integer.getInteger("proof.files", 6);

    private static final List<String> NAMES = List.of(
            "Ann",
            "Siôn",
            "O'Hara",
            "D\"Arcy",
            "two\nlines",
            "semi;colon",
            "com,ma",
            "tab\tbed",
            "=1+1",
            "+44",
            "-dash",
            "@handle",
            "'quoted'",
            "'=x",
            "",
            "  spaced  ",
            "\"\"",
            "Ünï",
            "x".repeat(80),
            "y".repeat(81),
            "a\rb");
    private static final List<String> ONLY_IN_UNICODE =
            List.of("محمد علي", "\u202etxt.exe", "李雷", "🦊 Fox", "Llŷr", "zero\u200Bwidth");
    private static final List<String> UNITS = List.of(
            "", "Cardiff", "cardiff", " /wales/ | England ", "Newport", "/wales/newport", "Mars", "|", "=Cardiff");

    static List<Arguments> files() {
        return IntStream.range(0, FILES)
                .mapToObj(n -> Arguments.of(n % 2 == 0 ? Engine.H2 : Engine.POSTGRESQL, 20261121L + n))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("files")
    void file_is_taken_as_it_reads_and_once(Engine engine, long seed) {
        Random random = new Random(seed);
        var office = new ImportOffice(engine);
        boolean old = random.nextInt(3) == 0;
        char separator = ",;\t".charAt(random.nextInt(3));
        List<List<String>> rows = rows(random, old);
        String text = written(rows, separator, random);
        byte[] bytes = text.getBytes(old ? Charset.forName("windows-1252") : StandardCharsets.UTF_8);
        boolean marked = !old && random.nextBoolean();

        office.upload(marked ? joined(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}, bytes) : bytes);
        office.choose(false, false);
        Tally expected = office.check().tally();
        office.confirm();
        office.work();

        assertThat(office.done()).as("seed " + seed).isEqualTo(expected);
        assertThat(expected.all()).isEqualTo(rows.size() - 1);
        assertThat(expected.created()).isPositive();
        assertThat(expected.rejected()).isPositive();
        Map<String, String> people = oracle(rows);
        assertThat(expected.created()).isEqualTo(people.size());
        people.forEach((email, name) ->
                assertThat(office.person(email).orElseThrow().displayName()).isEqualTo(name));

        String rejected = office.rejected();
        office.upload(bytes);
        office.choose(false, false);
        assertThat(office.check().tally()).isEqualTo(new Tally(0, 0, expected.created(), expected.rejected()));
        assertThat(office.rejected()).isEqualTo(rejected);
        office.upload(rejected);
        office.choose(false, false);
        assertThat(office.check().tally().created()).isZero();
        assertThat(office.check().tally().all()).isEqualTo(expected.rejected());
    }

    /** Who has to come of it, by rules written down a second time. */
    private static Map<String, String> oracle(List<List<String>> rows) {
        Map<String, String> people = new LinkedHashMap<>();
        List<String> seen = new ArrayList<>();
        for (List<String> row : rows.subList(1, rows.size())) {
            String name = bare(row.get(0)).strip();
            String email = row.get(1).strip().toLowerCase(java.util.Locale.ROOT);
            boolean first = !seen.contains(email);
            seen.add(email);
            boolean named = !name.isEmpty()
                    && name.codePointCount(0, name.length()) <= 80
                    && "=+-@".indexOf(name.charAt(0)) < 0
                    && name.chars().noneMatch(Character::isISOControl);
            boolean units = List.of("", "Cardiff", "cardiff", " /wales/ | England ", "/wales/newport", "|")
                    .contains(row.get(2));
            if (first && named && units && email.endsWith("@example.org")) {
                people.put(email, name);
            }
        }
        return people;
    }

    private static String bare(String name) {
        return name.equals("'=x") ? "=x" : name;
    }

    private static List<List<String>> rows(Random random, boolean old) {
        List<String> names = new ArrayList<>(NAMES);
        if (!old) {
            names.addAll(ONLY_IN_UNICODE);
        } else {
            names.add("naïve café");
        }
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("Name", "E-mail", "Units", "Note"));
        for (int n = 0; n < 60; n++) {
            String email = random.nextInt(8) == 0
                    ? "nobody"
                    : (random.nextBoolean() ? "P" : "+p") + random.nextInt(50) + "@example.org";
            rows.add(List.of(
                    names.get(random.nextInt(names.size())),
                    email,
                    UNITS.get(random.nextInt(UNITS.size())),
                    "Note " + names.get(random.nextInt(names.size()))));
        }
        return rows;
    }

    private static String written(List<List<String>> rows, char separator, Random random) {
        String end = random.nextBoolean() ? "\r\n" : "\n";
        StringBuilder text = new StringBuilder();
        for (List<String> row : rows) {
            for (int n = 0; n < row.size(); n++) {
                String cell = row.get(n);
                boolean quote =
                        random.nextInt(4) == 0 || cell.chars().anyMatch(letter -> "\"\r\n\t,;".indexOf(letter) >= 0);
                text.append(n == 0 ? "" : separator).append(quote ? "\"" + cell.replace("\"", "\"\"") + "\"" : cell);
            }
            text.append(end);
        }
        return text.toString();
    }

    private static byte[] joined(byte[] one, byte[] other) {
        byte[] all = java.util.Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, all, one.length, other.length);
        return all;
    }
}
