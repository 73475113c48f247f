package lms.web.message.domain;

/**
 * The words of a mail, ready to be sent.
 *
 * @param language of the words, a BCP 47 tag
 * @param subject one line
 * @param body plain text
 */
public record Letter(String language, String subject, String body) {}
