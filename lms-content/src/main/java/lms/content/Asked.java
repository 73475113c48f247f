package lms.content;

import java.util.Optional;

/**
 * What every question has, whatever its type.
 *
 * @param id unique in the lesson, permanent
 * @param hash changes whenever type, prompt or answers change; an attempt stores it to know what was asked; never shown
 *     to a learner, because it is made from the right answers as well
 * @param points for the right answer, at least 1; 0 for a poll
 * @param promptHtml sanitised; for learners
 * @param hintHtml sanitised; shown on request, before answering
 * @param explanationHtml sanitised; shown after answering
 * @param objectiveId the objective that it assesses
 */
public record Asked(
        String id,
        String hash,
        int points,
        String promptHtml,
        Optional<String> hintHtml,
        Optional<String> explanationHtml,
        Optional<String> objectiveId) {}
