package lms.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lms.content.finding.Findings;
import lms.content.manifest.FrontMatterReader;
import lms.content.manifest.ManifestReader;
import org.junit.jupiter.api.Test;

/**
 * {@code docs/reference} is made from the rules, their fixtures and the table of the format, so that it cannot say
 * anything else than the program does. {@code -Ddocs.write=true} writes the pages anew.
 */
class ReferencePagesTest {
    private static final String GENERATED =
            "\n\n<!-- Generated; the test ReferencePagesTest compares it with the program. -->\n";

    private static final Path FOLDER = Path.of("..", "docs", "reference");
    private static final Pattern KEY = Pattern.compile("(?m)^\\| `([a-z_-]+)` \\|");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]+\\.md)(?:#[^)]*)?\\)");

    @Test
    void pages_areThoseOfTheProgram() throws IOException {
        Map<String, String> wanted = pages();
        if (Boolean.getBoolean("docs.write")) {
            write(wanted);
        }

        Map<String, String> found = new TreeMap<>();
        try (Stream<Path> files = Files.walk(FOLDER)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String text = Files.readString(file);
                // Other pages of the reference are made from other parts of the program.
                if (text.endsWith(GENERATED)) {
                    found.put(FOLDER.relativize(file).toString().replace('\\', '/'), text);
                }
            }
        }
        assertThat(found.keySet()).isEqualTo(wanted.keySet());
        wanted.forEach((path, text) -> assertThat(found.get(path))
                .as("docs/reference/%s is out of date: run this test with -Ddocs.write=true", path)
                .isEqualTo(text));
    }

    @Test
    void links_leadToPages() {
        Map<String, String> pages = pages();
        pages.forEach((path, text) -> {
            Matcher link = LINK.matcher(text.replaceAll("(?s)(`+).*?\\1", ""));
            while (link.find()) {
                Path target = Path.of(path).resolveSibling(link.group(1)).normalize();
                assertThat(pages.containsKey(target.toString()) || Files.exists(FOLDER.resolve(target)))
                        .as("%s links to %s", path, link.group(1))
                        .isTrue();
            }
        });
    }

    @Test
    void keysOfTheFrontMatter_areThoseThatAreRead() {
        Set<String> original = known("id: x\n", (yaml, findings) -> new FrontMatterReader(findings).original(yaml));
        Set<String> translation =
                known("translation_of: x\n", (yaml, findings) -> new FrontMatterReader(findings).translation(yaml));
        translation.removeAll(original);

        assertThat(documented("Front matter of a lesson")).isEqualTo(original);
        assertThat(documented("Front matter of a translation")).containsAll(translation);
    }

    @Test
    void keysOfTheManifest_areThoseThatAreRead() {
        assertThat(documented("Manifest"))
                .isEqualTo(known("modules: []\n", (yaml, findings) -> new ManifestReader(findings).read(yaml)));
    }

    private static Map<String, String> pages() {
        Map<String, String> pages = new TreeMap<>();
        RulePages.all().forEach((name, text) -> pages.put("rules/" + name, text));
        pages.put("format.md", FormatPage.text());
        pages.replaceAll((path, text) -> text.stripTrailing() + GENERATED);
        return pages;
    }

    /** Keys of the tables under that heading. */
    private static Set<String> documented(String heading) {
        String section = FormatPage.prose()
                .split("(?m)^#+ " + Pattern.quote(heading) + "\n", 2)[1]
                .split("(?m)^#+ ", 2)[0];
        return KEY.matcher(section)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Every key that the reader names to somebody who wrote one that is far from all of them. */
    private static Set<String> known(String yaml, BiConsumer<String, Findings> reader) {
        Findings findings = Findings.empty();
        reader.accept(yaml + "qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq: 1\n", findings);
        String hint = findings.sorted().stream()
                .filter(one -> one.rule().equals("Y03"))
                .flatMap(one -> one.hint().stream())
                .findFirst()
                .orElseThrow();
        List<String> keys = Arrays.asList(hint.replace("Use one of: ", "").split(", ", -1));
        assertThat(keys).as("the hint names at most twenty").hasSizeLessThan(20);
        return new TreeSet<>(keys);
    }

    private static void write(Map<String, String> pages) throws IOException {
        Files.createDirectories(FOLDER.resolve("rules"));
        for (Map.Entry<String, String> page : pages.entrySet()) {
            Files.writeString(FOLDER.resolve(page.getKey()), page.getValue());
        }
    }
}
