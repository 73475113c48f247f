package lms.web.equality.domain;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;

/** What is done with groups of answers that are too small to be shown. */
@FunctionalInterface
public interface Suppression {

    /**
     * The groups that can be shown.
     *
     * @param groups that share no answer
     * @param size by which the smaller of two groups is known
     * @param enough whether a group can be shown by itself
     * @return in the order of the groups; empty if nothing can be shown
     */
    List<Set<String>> shown(List<Set<String>> groups, ToIntFunction<Set<String>> size, Predicate<Set<String>> enough);
}
