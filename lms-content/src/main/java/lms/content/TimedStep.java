package lms.content;

/**
 * A stretch of a lesson that is led in a room, in plain text of the rendition's language.
 *
 * @param method how people work, such as "in pairs"; empty where nothing is said
 * @param materials what to bring; empty where nothing is said
 */
public record TimedStep(String title, int minutes, String method, String materials) {}
