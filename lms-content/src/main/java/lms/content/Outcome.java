package lms.content;

/**
 * What somebody can do who took a whole curriculum. Objectives of lessons say which outcome they serve.
 *
 * @param id permanent, unique in the curriculum
 */
public record Outcome(String id, Localised text) {}
