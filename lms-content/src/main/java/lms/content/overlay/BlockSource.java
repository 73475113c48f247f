package lms.content.overlay;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lms.content.source.SourceRev;

/**
 * The lines of a directive as its author wrote them.
 *
 * @param rev names their state; white space at the end of a line does not count
 */
public record BlockSource(List<String> lines, SourceRev rev) {
    private static final Pattern FENCE = Pattern.compile(" {0,3}(:{3,})\\s*(.*)");
    private static final Pattern CODE = Pattern.compile(" {0,3}(`{3,}|~{3,}).*");

    public BlockSource {
        lines = List.copyOf(lines);
    }

    /**
     * Cuts a directive out of its file.
     *
     * @param first line of its opening fence, 1-based
     */
    public static BlockSource of(String file, int first) {
        List<String> all = Arrays.asList(file.replace("\r\n", "\n").split("\n", -1));
        Deque<Integer> open = new ArrayDeque<>();
        String code = "";
        int end = first - 1;
        do {
            String line = all.get(end);
            Matcher codeFence = CODE.matcher(line);
            if (!code.isEmpty()) {
                code = line.strip().startsWith(code) ? "" : code;
            } else if (codeFence.matches()) {
                code = codeFence.group(1);
            } else {
                follow(line, open);
            }
            end++;
        } while (!open.isEmpty() && end < all.size());
        List<String> lines =
                all.subList(first - 1, end).stream().map(String::stripTrailing).toList();
        return new BlockSource(lines, SourceRev.of(String.join("\n", lines)));
    }

    private static void follow(String line, Deque<Integer> open) {
        Matcher fence = FENCE.matcher(line);
        if (fence.matches()) {
            int colons = fence.group(1).length();
            if (!fence.group(2).isEmpty()) {
                open.push(colons);
            } else if (!open.isEmpty() && colons >= open.peek()) {
                open.pop();
            }
        }
    }
}
