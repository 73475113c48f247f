package lms.content.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import lms.content.testkit.SpecExample;
import org.junit.jupiter.api.Test;

/**
 * Hardening changes how long parsing takes and nothing else: the tree of our parser equals the tree of Flexmark as it
 * comes, with the same extensions and options.
 */
class SameTreeTest {
    private static final Parser HARDENED = MarkdownParser.newParser();
    private static final Parser BARE = Parser.builder(MarkdownParser.options()).build();
    /** What inline markup is made of, and a little text between it. */
    private static final String[] PIECES = {
        "[",
        "]",
        "(",
        ")",
        "<",
        ">",
        "!",
        "*",
        "**",
        "_",
        "`",
        "``",
        "\\",
        "\"",
        "'",
        "&amp;",
        "&#",
        ";",
        "~~",
        "a",
        "b ",
        " ",
        "\n",
        "/",
        "=",
        "<a",
        "</a>",
        "<!--",
        "-->",
        "<?",
        "?>",
        "<![CDATA[",
        "]]>",
        "<!A ",
        "href=x",
        "c d",
        "[a]: b\n\n",
        "- ",
        "> ",
        "1. ",
        "# ",
        "| ",
        "|-|\n",
        "\t",
        "  \n",
        "http://a.b/",
        "x@y.z",
        "\u00e9",
        "\n\n"
    };

    @Test
    void everyExampleOfTheSpecification_hasTheSameTree() {
        List<SpecExample> examples = SpecExample.all();
        List<String> different = new ArrayList<>();

        for (SpecExample example : examples) {
            if (!tree(HARDENED, example.markdown()).equals(tree(BARE, example.markdown()))) {
                different.add(example.toString() + tree(HARDENED, example.markdown()) + tree(BARE, example.markdown()));
            }
        }

        assertThat(examples).hasSize(652);
        assertThat(different).isEmpty();
    }

    /** Short, because Flexmark as it comes takes exponential time. */
    @Test
    void everyShortRandomText_hasTheSameTree() {
        for (int seed = 0; seed < 5_000; seed++) {
            Random random = new Random(seed);
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(14); i >= 0; i--) {
                text.append(PIECES[random.nextInt(PIECES.length)]);
            }

            assertThat(tree(HARDENED, text.toString()))
                    .as("seed %s: %s", seed, text)
                    .isEqualTo(tree(BARE, text.toString()));
        }
    }

    private static String tree(Parser parser, String text) {
        StringBuilder tree = new StringBuilder();
        Document root = parser.parse(text);
        describe(root, 0, tree);
        return tree.toString();
    }

    private static void describe(Node node, int depth, StringBuilder tree) {
        tree.append("  ".repeat(depth)).append(node.toAstString(true)).append('\n');
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            describe(child, depth + 1, tree);
        }
    }
}
