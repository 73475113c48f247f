package lms.web.account.usecase;

import java.util.List;
import java.util.UUID;

/** Port to those who are counted in no report: they restricted the use of their data, or object to reports (UK GDPR Art. 18, 21). */
public interface NotInReports {

    /** Their accounts. Only to leave them out. */
    List<UUID> accountIds();
}
