package lms.web.privacy.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import lms.web.shared.kernel.About;
import lms.web.shared.kernel.About.Way;
import lms.web.shared.kernel.Activity;
import lms.web.shared.kernel.Classified;
import lms.web.shared.kernel.Classified.Erase;
import lms.web.shared.kernel.Classified.Keep;
import lms.web.shared.kernel.Identified;
import lms.web.shared.kernel.PrivacyClass;
import lms.web.shared.kernel.Processing;

/** What is left of an account that was erased: that there was one, and until when. Its id is that of the account. */
@Entity
@Table(name = "erased_account")
@About(Way.SELF)
@Processing(Activity.RIGHTS)
@SuppressWarnings("NullAway.Init")
public class ErasedAccount extends Identified {

    @Column(name = "erased_at")
    @Classified(
            value = PrivacyClass.ACCOUNT,
            purpose = "to show that the account was erased, and to notice when the ledger of erasures lost an entry",
            keep = Keep.AUDIT,
            erase = Erase.UNLINK)
    private Instant erasedAt;

    /** For JPA. */
    protected ErasedAccount() {}

    /** An account that is erased now. */
    public ErasedAccount(UUID accountId, Instant now) {
        super(accountId);
        this.erasedAt = now;
    }

    public Instant erasedAt() {
        return erasedAt;
    }
}
