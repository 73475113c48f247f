package lms.content;

/**
 * What a learner can do afterwards.
 *
 * @param id unique in its lesson, the same in every language
 * @param text plain text
 */
public record Objective(String id, String text) {}
