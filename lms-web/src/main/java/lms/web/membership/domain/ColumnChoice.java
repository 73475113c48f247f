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
import lms.web.shared.kernel.Classified.Form;
import lms.web.shared.kernel.Classified.Keep;
import lms.web.shared.kernel.Identified;
import lms.web.shared.kernel.PersonKind;
import lms.web.shared.kernel.PrivacyClass;
import lms.web.shared.kernel.Processing;

/**
 * Which headings somebody chose last for which field, so that the next file of the same kind need not be explained. Only
 * marks of the headings are kept: by mistake a heading may be somebody's name.
 */
@Entity
@Table(name = "column_choice")
@Processing(value = Activity.INVITING, about = PersonKind.ADMINISTRATOR)
@SuppressWarnings("NullAway.Init")
public class ColumnChoice extends Identified {

    @Column(name = "account_id")
    @Classified(
            value = PrivacyClass.ACCOUNT,
            purpose = "whose choice it was",
            keep = Keep.ACCOUNT,
            export = false,
            erase = Erase.DELETE_ROW)
    @About(Way.SUBJECT)
    private UUID accountId;

    @Classified(
            value = PrivacyClass.ACCOUNT,
            form = Form.HASHED,
            purpose = "to choose the columns of the next file in advance",
            keep = Keep.ACCOUNT,
            export = false,
            erase = Erase.DELETE_ROW)
    private String marks;

    /** For JPA. */
    protected ColumnChoice() {}

    /** Somebody chooses for the first time. */
    public ColumnChoice(UUID id, UUID accountId, String marks) {
        super(id);
        this.accountId = accountId;
        this.marks = marks;
    }

    /** They chose otherwise. */
    public void become(String marks) {
        this.marks = marks;
    }

    /** Marks of headings by field: {@code EMAIL=<mark> NAME=<mark>}. */
    public String marks() {
        return marks;
    }

    public UUID accountId() {
        return accountId;
    }
}
