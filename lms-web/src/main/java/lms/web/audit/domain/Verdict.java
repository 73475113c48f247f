package lms.web.audit.domain;

import java.util.Optional;

/**
 * What checking the trail found.
 *
 * @param whole the number of the last entry before which nothing is wrong
 * @param flaw what is wrong at the first entry where something is
 * @param heads how many signed heads were compared
 * @param signed the number up to which signed heads vouch for the trail; 0 if none does
 */
public record Verdict(long whole, Optional<Flaw> flaw, int heads, long signed) {

    /**
     * The first thing that is wrong.
     *
     * @param seq number of the entry
     */
    public record Flaw(Kind kind, long seq) {}

    /** How a trail can be bent. */
    public enum Kind {
        /** The entry says something else than when it was noted. */
        CHANGED,
        /** The entry is gone. */
        MISSING,
        /** An entry stands here that was never noted. */
        INSERTED,
        /** Another entry stands here, and this one elsewhere. */
        SWAPPED,
        /** The trail ends before this entry, which was there. */
        CUT,
        /** The signed head that names the entry was not signed by us, or names another link. */
        SIGNATURE
    }
}
