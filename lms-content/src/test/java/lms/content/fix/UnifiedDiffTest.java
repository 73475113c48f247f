package lms.content.fix;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class UnifiedDiffTest {
    private static final Pattern HUNK = Pattern.compile("@@ -(\\d+),(\\d+) \\+(\\d+),(\\d+) @@\n");

    @Test
    void equalTexts_haveNoDifference() {
        assertThat(UnifiedDiff.of("a.md", "one\ntwo\n", "one\ntwo\n")).isEmpty();
    }

    @Test
    void changes_areShownWithThreeLinesAroundThem() {
        String before = "1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n13\n14\n15\n";
        String after = before.replace("5\n6", "five\n6").replace("14\n", "14\n\n");

        assertThat(UnifiedDiff.of("a.md", before, after)).isEqualTo("""
                --- a.md
                +++ a.md
                @@ -2,7 +2,7 @@
                 2
                 3
                 4
                -5
                +five
                 6
                 7
                 8
                @@ -12,4 +12,5 @@
                 12
                 13
                 14
                +
                 15
                """);
    }

    @Test
    void emptyLines_doNotTearAChangeApart() {
        assertThat(UnifiedDiff.of("a.md", "Before.\n:::hnt\n\nThink.\n", "Before.\n\n:::hint\n\nThink.\n"))
                .endsWith("@@ -1,4 +1,5 @@\n Before.\n-:::hnt\n+\n+:::hint\n \n Think.\n");
    }

    @Test
    void missingLineEnd_isSaid() {
        assertThat(UnifiedDiff.of("a.md", "one", "two\n"))
                .endsWith("@@ -1,1 +1,1 @@\n-one\n\\ No newline at end of file\n+two\n");
    }

    @Test
    void difference_leadsFromTheOldTextToTheNewOne() {
        Random random = new Random(20_261_121);
        for (int run = 0; run < 500; run++) {
            String before = text(random);
            String after = text(random);

            String diff = UnifiedDiff.of("a.md", before, after);

            assertThat(patched(before, diff)).as("run %s: %s", run, diff).isEqualTo(after);
        }
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        int lines = random.nextInt(25);
        for (int i = 0; i < lines; i++) {
            text.append(random.nextInt(3) == 0 ? "" : String.valueOf((char) ('a' + random.nextInt(4))))
                    .append('\n');
        }
        return text.toString();
    }

    /** Does what {@code patch} does, and trusts nothing that a hunk says of the old text. */
    private static String patched(String before, String diff) {
        List<String> old = before.lines().toList();
        List<String> fresh = new ArrayList<>();
        int done = 0;
        Matcher hunks = HUNK.matcher(diff);
        while (hunks.find()) {
            int count = Integer.parseInt(hunks.group(2));
            int start = Integer.parseInt(hunks.group(1)) - (count == 0 ? 0 : 1);
            fresh.addAll(old.subList(done, start));
            List<String> gone = new ArrayList<>();
            int next = diff.indexOf("@@ -", hunks.end());
            for (String line : diff.substring(hunks.end(), next < 0 ? diff.length() : next)
                    .lines()
                    .toList()) {
                if (line.charAt(0) != '+') {
                    gone.add(line.substring(1));
                }
                if (line.charAt(0) != '-') {
                    fresh.add(line.substring(1));
                }
            }
            assertThat(gone).isEqualTo(old.subList(start, start + count));
            assertThat(fresh.size() - Integer.parseInt(hunks.group(4)))
                    .isEqualTo(
                            Integer.parseInt(hunks.group(3)) - (hunks.group(4).equals("0") ? 0 : 1));
            done = start + count;
        }
        fresh.addAll(old.subList(done, old.size()));
        return String.join("", fresh.stream().map(line -> line + "\n").toList());
    }
}
