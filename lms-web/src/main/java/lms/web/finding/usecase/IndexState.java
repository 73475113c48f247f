package lms.web.finding.usecase;

import java.time.Instant;
import java.util.Optional;

/**
 * How far the index of this node is.
 *
 * @param filling whether it is being filled anew; until then search knows what is there
 * @param behind number of curricula of which it does not yet know the latest publication
 * @param since when the oldest of these was noticed; empty when there is none
 */
public record IndexState(boolean filling, int behind, Optional<Instant> since) {}
