package lms.web.organisation.page;

import java.util.List;
import lms.web.shared.view.Choice;
import lms.web.shared.view.SafeUrl;

/**
 * {@code /admin/units}: the tree, and adding to it. Posts a name, a kind and the path of the unit above.
 *
 * @param tree the units without one above them
 * @param typed as typed before
 * @param kinds to choose from
 * @param above to choose from
 */
public record UnitsModel(List<Node> tree, Typed typed, List<Choice> kinds, List<Choice> above) {
    public UnitsModel {
        tree = List.copyOf(tree);
        kinds = List.copyOf(kinds);
        above = List.copyOf(above);
    }

    /** What was typed before. */
    public record Typed(String name, String kind, String above) {}

    /**
     * A unit with those below it.
     *
     * @param kind key of the message of its kind
     */
    public record Node(SafeUrl url, String name, String kind, List<Node> below) {
        public Node {
            below = List.copyOf(below);
        }
    }
}
