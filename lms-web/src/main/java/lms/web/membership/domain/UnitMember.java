package lms.web.membership.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
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

/** Somebody belongs to a unit. A person may belong to several; the units above are not named again. */
@Entity
@Table(name = "unit_member")
@Processing(Activity.ACCOUNT)
@SuppressWarnings("NullAway.Init")
public class UnitMember extends Identified {

    @Column(name = "account_id")
    @Classified(
            value = PrivacyClass.POLITICAL,
            purpose = "who belongs to the unit",
            keep = Keep.ACCOUNT,
            export = true,
            erase = Erase.DELETE_ROW)
    @About(Way.SUBJECT)
    private UUID accountId;

    @Column(name = "unit_id")
    @Classified(
            value = PrivacyClass.POLITICAL,
            purpose = "which unit the person belongs to, so that its officers can look after them",
            keep = Keep.ACCOUNT,
            export = true,
            erase = Erase.DELETE_ROW)
    private UUID unitId;

    /** For JPA. */
    protected UnitMember() {}

    /** Somebody belongs to a unit from now on. */
    public UnitMember(UUID id, UUID accountId, UUID unitId) {
        super(id);
        this.accountId = accountId;
        this.unitId = unitId;
    }

    public UUID accountId() {
        return accountId;
    }

    public UUID unitId() {
        return unitId;
    }
}
