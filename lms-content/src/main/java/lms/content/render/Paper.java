package lms.content.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lms.content.document.Block;

/** What a printed text leaves for its last pages: the addresses of its links, and what readers should not see at once. */
final class Paper {
    /** With its number, in the order of the numbers. */
    private final Map<String, Integer> addresses = new LinkedHashMap<>();

    private final List<Block.Directive> folded = new ArrayList<>();

    /** The number under which the address is printed at the end. */
    int number(String address) {
        return addresses.computeIfAbsent(address, added -> addresses.size() + 1);
    }

    List<String> addresses() {
        return List.copyOf(addresses.keySet());
    }

    /** Keeps a hint or a solution for the end, and returns its number. */
    int keep(Block.Directive directive) {
        folded.add(directive);
        return folded.size();
    }

    List<Block.Directive> folded() {
        return List.copyOf(folded);
    }
}
