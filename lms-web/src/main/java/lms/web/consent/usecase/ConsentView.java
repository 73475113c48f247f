package lms.web.consent.usecase;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import lms.web.consent.domain.ConsentKind;
import lms.web.consent.domain.Wording;

/**
 * One thing a person can agree to.
 *
 * @param wording of today
 * @param hash of that wording
 * @param answer the latest answer to today's wording; empty if they have not answered it
 * @param asksAgain whether they had agreed to an earlier wording, which counts no more
 * @param history all answers, the latest first
 */
public record ConsentView(
        ConsentKind kind,
        Wording wording,
        String hash,
        Optional<Answered> answer,
        boolean asksAgain,
        List<Answered> history) {
    public ConsentView {
        history = List.copyOf(history);
    }

    /**
     * An answer.
     *
     * @param wording what was put to the person then
     */
    public record Answered(boolean agreed, Instant at, String channel, Wording wording) {}
}
