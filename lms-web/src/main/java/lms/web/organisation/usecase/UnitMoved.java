package lms.web.organisation.usecase;

/**
 * Told inside the transaction that moves a unit. Whoever keeps paths of units observes it and {@link #apply follows}, in the
 * same transaction: a path that stayed behind would lead nowhere, or to a unit that takes the place later.
 *
 * @param from path that the unit had
 * @param to path that it has
 */
public record UnitMoved(String from, String to) {

    /** Where a unit stands now that stood at this path: elsewhere if it moved along, where it was otherwise. */
    public String apply(String path) {
        return path.startsWith(from) ? to + path.substring(from.length()) : path;
    }
}
