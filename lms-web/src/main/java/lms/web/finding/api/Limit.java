package lms.web.finding.api;

import java.util.List;
import lms.web.shared.kernel.Rejected;

/** How many things a program asks for. */
final class Limit {

    private Limit() {}

    /**
     * The number that was given.
     *
     * @param most the largest that is allowed; the smallest is 1
     * @throws Rejected if it is no such number
     */
    static int of(String given, int most) {
        try {
            int limit = Integer.parseInt(given);
            if (limit >= 1 && limit <= most) {
                return limit;
            }
        } catch (NumberFormatException e) {
            throw bad(most);
        }
        throw bad(most);
    }

    private static Rejected bad(int most) {
        return new Rejected(List.of(Rejected.Fault.of("limit", "error.limit", most)));
    }
}
