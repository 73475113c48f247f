package lms.content;

/**
 * A warning that the authors know and live with.
 *
 * @param reason why, in their words
 */
public record AcceptedFinding(Diagnostic finding, String reason) {}
