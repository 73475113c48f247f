package lms.content.check;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import lms.content.document.Block;
import lms.content.document.Document;
import lms.content.document.Inline;
import lms.content.document.InlineWalk;
import lms.content.document.PlainText;
import lms.content.finding.Findings;
import lms.content.finding.Rule;

/** Whether everybody can use the page: A01, A02, A04, A05, A06. */
final class AccessibilityRules {
    private static final Pattern TYPE_AND_SIZE =
            Pattern.compile("(?i).*\\(.*\\b\\d+([.,]\\d+)? ?(kB|MB|bytes)\\b.*\\).*");

    private final Findings findings;
    private final Document text;

    AccessibilityRules(Findings findings, Document text) {
        this.findings = findings;
        this.text = text;
    }

    /** @param title of the lesson, which its first heading may repeat */
    void check(String title) {
        checkHeadings(withoutTitle(text.blocks(), title), 1);
        checkPieces();
    }

    /** For a text that becomes part of lessons, whose first heading therefore may have any level. */
    void checkPart() {
        int first = text.walk()
                .filter(Block.Heading.class::isInstance)
                .mapToInt(block -> ((Block.Heading) block).level())
                .findFirst()
                .orElse(2);
        checkHeadings(text.blocks(), Math.max(1, first - 1));
        checkPieces();
    }

    private void checkPieces() {
        List<Block> blocks = text.blocks();
        blocks.stream().flatMap(InlineWalk::of).forEach(piece -> {
            if (piece instanceof Inline.Image image && image.alternative().isBlank()) {
                findings.add(
                        Rule.A01,
                        image.at(),
                        "the image has no text alternative",
                        "Say in the square brackets what it shows");
            }
        });
        text.walk().forEach(block -> {
            if (block instanceof Block.Table table) {
                checkTable(table);
            }
        });
        text.directives("downloads").forEach(this::checkDownloads);
    }

    private List<Block> withoutTitle(List<Block> blocks, String title) {
        if (blocks.isEmpty() || !(blocks.get(0) instanceof Block.Heading first) || first.level() != 1) {
            return blocks;
        }
        if (!PlainText.of(first.text()).equals(title)) {
            findings.add(
                    Rule.A02,
                    first.at(),
                    "the first heading differs from the title '" + title + "'",
                    "Make both the same, or write '##'");
        }
        return blocks.subList(1, blocks.size());
    }

    /** A directive is a section of its own: behind it counts the level before it. */
    private void checkHeadings(List<Block> blocks, int before) {
        int level = before;
        SiblingNames names = new SiblingNames();
        for (Block block : blocks) {
            if (block instanceof Block.Heading heading) {
                checkLevel(heading, level);
                checkSibling(heading, names);
                level = heading.level();
            } else if (!(block instanceof Block.Directive directive && directive.is("quiz"))) {
                checkHeadings(block.children(), level);
            }
        }
    }

    private void checkLevel(Block.Heading heading, int before) {
        if (heading.level() == 1) {
            String message = "the title is the only heading of level 1";
            findings.add(Rule.A02, heading.at(), message, "Write '##'");
        } else if (heading.level() > before + 1) {
            findings.add(
                    Rule.A02,
                    heading.at(),
                    "the heading jumps from level " + before + " to level " + heading.level(),
                    "Write '" + "#".repeat(before + 1) + "'");
        }
    }

    private void checkSibling(Block.Heading heading, SiblingNames names) {
        String text = PlainText.of(heading.text());
        if (!names.add(heading.level(), text)) {
            String message = "another heading '" + text + "' stands under the same heading";
            findings.add(Rule.A05, heading.at(), message, "Give each a name of its own");
        }
    }

    private void checkTable(Block.Table table) {
        boolean headed = table.header().stream()
                .anyMatch(cell -> !PlainText.of(cell.text()).isEmpty());
        if (!headed) {
            findings.add(Rule.A04, table.at(), "the table has no header", "Name the columns in its first row");
        }
    }

    private void checkDownloads(Block.Directive downloads) {
        InlineWalk.of(downloads).forEach(piece -> {
            if (piece instanceof Inline.Link link
                    && !TYPE_AND_SIZE.matcher(PlainText.of(link.children())).matches()) {
                String message = "the download does not state its type and size";
                findings.add(Rule.A06, link.at(), message, "Write for example 'Canvass sheet (PDF, 120 kB)'");
            }
        });
    }

    /** Names of headings that stand under the same heading. */
    private static final class SiblingNames {
        private final List<Set<String>> byLevel = java.util.stream.IntStream.rangeClosed(0, 6)
                .mapToObj(level -> (Set<String>) new HashSet<String>())
                .toList();

        boolean add(int level, String text) {
            for (int deeper = level + 1; deeper < byLevel.size(); deeper++) {
                byLevel.get(deeper).clear();
            }
            return byLevel.get(level).add(text.toLowerCase(Locale.ROOT));
        }
    }
}
