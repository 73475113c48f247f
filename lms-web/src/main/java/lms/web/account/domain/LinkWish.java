package lms.web.account.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
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

/**
 * Somebody typed an address and asked for a link. Whether the address has an account is looked up later, by nobody's
 * request, so that whoever asked cannot tell. The row lives for seconds.
 */
@Entity
@Table(name = "link_wish")
@Processing(value = Activity.SIGNING_IN, alsoVisitors = true)
@SuppressWarnings("NullAway.Init")
public class LinkWish extends Identified {

    @Enumerated(EnumType.STRING)
    @Classified(
            value = PrivacyClass.ACCOUNT,
            purpose = "what the link is asked for",
            keep = Keep.CREDENTIAL,
            export = false,
            erase = Erase.DELETE_ROW)
    private LinkKind kind;

    /** Sealed: these are also addresses of people who have nothing to do with us. */
    @Classified(
            value = PrivacyClass.SECRET,
            purpose = "where to send the link, if the address has an account",
            form = Form.SEALED,
            keep = Keep.CREDENTIAL,
            export = false,
            erase = Erase.DELETE_ROW)
    @About(Way.ADDRESS)
    private String address;

    @Column(name = "asked_at")
    @Classified(
            value = PrivacyClass.ACCOUNT,
            purpose = "to answer in the order of asking",
            keep = Keep.CREDENTIAL,
            export = false,
            erase = Erase.DELETE_ROW)
    private Instant askedAt;

    /** For JPA. */
    protected LinkWish() {}

    /**
     * Somebody asks.
     *
     * @param address sealed
     */
    public LinkWish(UUID id, LinkKind kind, String address, Instant now) {
        super(id);
        this.kind = kind;
        this.address = address;
        this.askedAt = now;
    }

    public LinkKind kind() {
        return kind;
    }

    /** What was typed, sealed. */
    public String address() {
        return address;
    }
}
