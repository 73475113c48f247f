package lms.search;

import java.util.List;

/**
 * Why a place stands where it stands in the results.
 *
 * @param what what adds to the score, in words of the engine
 * @param value how much it adds
 * @param parts what it is made of
 */
public record ScorePart(String what, double value, List<ScorePart> parts) {
    public ScorePart {
        parts = List.copyOf(parts);
    }
}
