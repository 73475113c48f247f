package lms.web.administration.page;

import lms.web.message.usecase.MailFigures;
import lms.web.message.usecase.MailState.Way;
import lms.web.retention.usecase.RetentionState;

/**
 * {@code /admin}: where to go, and what waits.
 *
 * @param waiting roles that the administrator could confirm
 * @param mails how the mails fare
 * @param way where mails go
 * @param alone whether there is only one administrator
 * @param retention how the daily run fares
 */
public record AdministrationModel(int waiting, MailFigures mails, Way way, boolean alone, RetentionState retention) {}
