package lms.web.account.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.UUID;
import lms.web.shared.kernel.About;
import lms.web.shared.kernel.About.Way;
import lms.web.shared.kernel.Activity;
import lms.web.shared.kernel.Classified;
import lms.web.shared.kernel.Classified.Erase;
import lms.web.shared.kernel.Classified.Keep;
import lms.web.shared.kernel.Grant;
import lms.web.shared.kernel.Grant.ScopeKind;
import lms.web.shared.kernel.Identified;
import lms.web.shared.kernel.PrivacyClass;
import lms.web.shared.kernel.Processing;
import lms.web.shared.kernel.Role;

/** A role that somebody holds in a scope. */
@Entity
@Table(name = "role_grant")
@Processing(Activity.OFFICES)
@SuppressWarnings("NullAway.Init")
public class RoleGrant extends Identified {

    @Column(name = "account_id")
    @Classified(
            value = PrivacyClass.POLITICAL,
            purpose = "who holds the role",
            keep = Keep.ACCOUNT,
            export = true,
            erase = Erase.DELETE_ROW)
    @About(Way.SUBJECT)
    private UUID accountId;

    @Enumerated(EnumType.STRING)
    @Classified(
            value = PrivacyClass.POLITICAL,
            purpose = "what the person may do",
            keep = Keep.ACCOUNT,
            export = true,
            erase = Erase.DELETE_ROW)
    private Role role;

    @Column(name = "scope_kind")
    @Enumerated(EnumType.STRING)
    @Classified(
            value = PrivacyClass.POLITICAL,
            purpose = "where the role holds",
            keep = Keep.ACCOUNT,
            export = true,
            erase = Erase.DELETE_ROW)
    private ScopeKind scopeKind;

    @Column(name = "scope_key")
    @Classified(
            value = PrivacyClass.POLITICAL,
            purpose = "where the role holds",
            keep = Keep.ACCOUNT,
            export = true,
            erase = Erase.DELETE_ROW)
    private String scopeKey;

    /** For JPA. */
    protected RoleGrant() {}

    /** Gives a role to somebody. */
    public RoleGrant(UUID id, UUID accountId, Grant grant) {
        super(id);
        this.accountId = accountId;
        this.role = grant.role();
        this.scopeKind = grant.scopeKind();
        this.scopeKey = grant.scopeKey();
    }

    /** What was given. */
    public Grant grant() {
        return new Grant(role, scopeKind, scopeKey);
    }

    public UUID accountId() {
        return accountId;
    }
}
