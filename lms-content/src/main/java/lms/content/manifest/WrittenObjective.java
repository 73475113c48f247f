package lms.content.manifest;

import lms.content.Objective;
import lms.content.document.Position;

/**
 * An objective and where its parts stand.
 *
 * @param textAt where its text begins
 * @param outcomeAt where the outcome's id stands; where the text begins when it names none
 */
public record WrittenObjective(Objective objective, Position textAt, Position outcomeAt) {}
