package lms.web.account.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import lms.web.shared.kernel.About;
import lms.web.shared.kernel.About.Way;
import lms.web.shared.kernel.Activity;
import lms.web.shared.kernel.Classified;
import lms.web.shared.kernel.Classified.Erase;
import lms.web.shared.kernel.Classified.Form;
import lms.web.shared.kernel.Classified.Keep;
import lms.web.shared.kernel.Identified;
import lms.web.shared.kernel.PrivacyClass;
import lms.web.shared.kernel.Processing;

/** A code on paper that takes the place of the app once; then the row goes. */
@Entity
@Table(name = "recovery_code")
@Processing(Activity.SIGNING_IN)
@SuppressWarnings("NullAway.Init")
public class RecoveryCode extends Identified {

    @Column(name = "account_id")
    @Classified(
            value = PrivacyClass.POLITICAL,
            purpose = "whose code it is",
            keep = Keep.ACCOUNT,
            export = false,
            erase = Erase.DELETE_ROW)
    @About(Way.SUBJECT)
    private UUID accountId;

    @Classified(
            value = PrivacyClass.SECRET,
            purpose = "to recognise the code",
            keep = Keep.ACCOUNT,
            export = false,
            erase = Erase.DELETE_ROW,
            form = Form.HASHED)
    private String mark;

    /** For JPA. */
    protected RecoveryCode() {}

    /**
     * A new code.
     *
     * @param mark by which it is recognised; the code itself is not kept
     */
    public RecoveryCode(UUID id, UUID accountId, String mark) {
        super(id);
        this.accountId = accountId;
        this.mark = mark;
    }
}
