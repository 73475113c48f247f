package lms.web.equality.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;

/**
 * Complementary suppression: the groups that are too small are told together, and where even that is too little, the
 * smallest of the others is told with them, until it is enough. So what is not told apart cannot be worked out from the
 * total: no figure depends on how the people in such a group are spread over its answers.
 */
public final class Together implements Suppression {

    @Override
    public List<Set<String>> shown(
            List<Set<String>> groups, ToIntFunction<Set<String>> size, Predicate<Set<String>> enough) {
        List<Set<String>> apart = new ArrayList<>(groups);
        List<Set<String>> small = groups.stream().filter(enough.negate()).toList();
        if (small.isEmpty()) {
            return apart;
        }
        apart.removeAll(small);
        Set<String> pool = new LinkedHashSet<>();
        small.forEach(pool::addAll);
        while (!enough.test(pool) && !apart.isEmpty()) {
            Set<String> smallest =
                    apart.stream().min(Comparator.comparingInt(size)).orElseThrow();
            apart.remove(smallest);
            pool.addAll(smallest);
        }
        if (!enough.test(pool)) {
            return List.of();
        }
        apart.add(pool);
        return apart;
    }
}
