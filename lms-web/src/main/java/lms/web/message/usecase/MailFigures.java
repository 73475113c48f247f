package lms.web.message.usecase;

/**
 * How the mails fare.
 *
 * @param sends whether a mail server is set
 * @param waiting still to be sent
 * @param failed given up within the last week or so
 */
public record MailFigures(boolean sends, long waiting, long failed) {}
