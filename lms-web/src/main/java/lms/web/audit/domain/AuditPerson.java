package lms.web.audit.domain;

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

/** The pseudonym under which a person stands in the trail; its id is the pseudonym. */
@Entity
@Table(name = "audit_person")
@Processing(Activity.ACCOUNTABILITY)
@SuppressWarnings("NullAway.Init")
public class AuditPerson extends Identified {

    @Column(name = "account_id")
    @Classified(
            value = PrivacyClass.POLITICAL,
            purpose = "whose pseudonym in the audit trail it is",
            keep = Keep.ACCOUNT,
            erase = Erase.DELETE_ROW)
    @About(Way.SUBJECT)
    private UUID accountId;

    @Column(name = "sealed_key")
    @Classified(
            value = PrivacyClass.SECRET,
            purpose = "opens what the audit trail says about the person",
            keep = Keep.ACCOUNT,
            erase = Erase.DELETE_ROW,
            form = Form.SEALED)
    private String sealedKey;

    /** For JPA. */
    protected AuditPerson() {}

    /** Somebody who was not in the trail yet. */
    public AuditPerson(UUID pseudonym, UUID accountId, String sealedKey) {
        super(pseudonym);
        this.accountId = accountId;
        this.sealedKey = sealedKey;
    }

    public UUID accountId() {
        return accountId;
    }

    /** The key for the details, sealed. */
    public String sealedKey() {
        return sealedKey;
    }
}
