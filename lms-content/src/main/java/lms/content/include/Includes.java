package lms.content.include;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import lms.content.document.Block;
import lms.content.document.Document;

/**
 * The files that may be included. What cannot be (a file that is missing, a circle, too many levels) is left out here
 * and reported by the check.
 */
public final class Includes {
    /** How many files deep includes may go. */
    public static final int MAX_DEPTH = 5;

    private final Map<String, Document> files;

    /** @param files by path, relative to the curriculum */
    public Includes(Map<String, Document> files) {
        this.files = Map.copyOf(files);
    }

    /** Every include of a text, at the places where one may stand. */
    public static List<IncludeTarget> in(String path, Document text) {
        return text.blocks().stream()
                .flatMap(block -> inBlock(block))
                .flatMap(directive -> IncludeTarget.of(path, directive).stream())
                .toList();
    }

    private static Stream<Block.Directive> inBlock(Block block) {
        if (!(block instanceof Block.Directive directive)) {
            return Stream.empty();
        }
        return directive.is("example")
                ? directive.children().stream().flatMap(Includes::inBlock)
                : Stream.of(directive);
    }

    /**
     * The text with everything it includes.
     *
     * @param path of the file that holds the text
     * @param language the rendition of an included file in this language is taken, where there is one
     */
    public Document expand(String path, String language, Document text) {
        return new Document(expand(path, language, text.blocks(), Set.of()));
    }

    private List<Block> expand(String path, String language, List<Block> blocks, Set<String> open) {
        List<Block> expanded = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Block.Directive directive && directive.is("include")) {
                expanded.addAll(included(path, language, directive, open));
            } else if (block instanceof Block.Directive directive && directive.is("example")) {
                expanded.add(new Block.Directive(
                        directive.at(),
                        directive.name(),
                        directive.title(),
                        directive.attributes(),
                        expand(path, language, directive.children(), open)));
            } else {
                expanded.add(block);
            }
        }
        return expanded;
    }

    private List<Block> included(String path, String language, Block.Directive directive, Set<String> open) {
        return IncludeTarget.of(path, directive)
                .flatMap(IncludeTarget::path)
                .map(file -> rendition(file, language))
                .filter(file -> files.containsKey(file) && !open.contains(file) && open.size() < MAX_DEPTH)
                .map(file -> {
                    Set<String> deeper = new HashSet<>(open);
                    deeper.add(file);
                    List<Block> blocks =
                            files.getOrDefault(file, Document.EMPTY).blocks();
                    return new Rebase(file, path).blocks(expand(file, language, blocks, deeper));
                })
                .orElse(List.of());
    }

    /** The blocks with links that lead from their new file to where they led from their own. */
    public static List<Block> moved(List<Block> blocks, String from, String to) {
        return new Rebase(from, to).blocks(blocks);
    }

    /** The sibling of the file in the language, or the file itself. */
    public String rendition(String file, String language) {
        String sibling = file.replaceAll("\\.md$", "." + language + ".md");
        return files.containsKey(sibling) ? sibling : file;
    }

    /** How many files deep the file leads, itself counted; {@link Integer#MAX_VALUE} where it leads back to itself. */
    public int depth(String file) {
        return depth(file, new HashSet<>(), new HashMap<>());
    }

    private int depth(String file, Set<String> open, Map<String, Integer> known) {
        if (!open.add(file)) {
            return Integer.MAX_VALUE;
        }
        Integer before = known.get(file);
        int deepest = before == null ? 0 : before - 1;
        if (before == null) {
            for (IncludeTarget target : in(file, files.getOrDefault(file, Document.EMPTY))) {
                String next = target.path().orElse("");
                if (files.containsKey(next)) {
                    deepest = Math.max(deepest, depth(next, open, known));
                }
            }
        }
        open.remove(file);
        int depth = deepest == Integer.MAX_VALUE ? deepest : deepest + 1;
        known.put(file, depth);
        return depth;
    }
}
