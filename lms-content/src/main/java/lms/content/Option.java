package lms.content;

import java.util.Optional;

/**
 * One answer to choose.
 *
 * @param key unique in the question, the same in every language; survives a change of order
 * @param correct never sent to a learner before answering
 * @param html sanitised
 * @param feedbackHtml sanitised; shown after answering
 */
public record Option(String key, boolean correct, String html, Optional<String> feedbackHtml) {}
