package lms.content.change;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Who changed places when a list got another order: the fewest that have to be lifted so that the others stand as they
 * stood. Where several sets are as small, the one that leaves the alphabetically first ids standing, so that the answer
 * is the same in both directions.
 */
final class StableOrder {
    private StableOrder() {}

    /** Elements that stand in both lists and moved among those. */
    static Set<String> moved(List<String> before, List<String> after) {
        List<String> common = before.stream().filter(after::contains).distinct().toList();
        Map<String, Integer> place = new HashMap<>();
        after.forEach(each -> place.putIfAbsent(each, place.size()));
        Set<String> moved = new TreeSet<>(common);
        standing(common, place).forEach(moved::remove);
        return moved;
    }

    /** The longest subsequence that rises in the other list, alphabetically first among equals. */
    private static List<String> standing(List<String> common, Map<String, Integer> place) {
        int[] longest = new int[common.size()];
        for (int i = common.size() - 1; i >= 0; i--) {
            longest[i] = 1;
            for (int j = i + 1; j < common.size(); j++) {
                if (rises(common, place, i, j)) {
                    longest[i] = Math.max(longest[i], longest[j] + 1);
                }
            }
        }
        List<String> chosen = new ArrayList<>();
        int last = -1;
        for (int wanted = max(longest); wanted > 0; wanted--) {
            last = first(common, place, longest, last, wanted);
            chosen.add(common.get(last));
        }
        return chosen;
    }

    private static int first(List<String> common, Map<String, Integer> place, int[] longest, int last, int wanted) {
        int best = -1;
        for (int i = last + 1; i < common.size(); i++) {
            boolean fits = longest[i] == wanted && (last < 0 || rises(common, place, last, i));
            if (fits && (best < 0 || common.get(i).compareTo(common.get(best)) < 0)) {
                best = i;
            }
        }
        return best;
    }

    private static boolean rises(List<String> common, Map<String, Integer> place, int one, int other) {
        return place.getOrDefault(common.get(one), 0) < place.getOrDefault(common.get(other), 0);
    }

    private static int max(int[] values) {
        int most = 0;
        for (int value : values) {
            most = Math.max(most, value);
        }
        return most;
    }
}
