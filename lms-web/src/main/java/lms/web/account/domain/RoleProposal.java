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
import lms.web.shared.kernel.Classified.Keep;
import lms.web.shared.kernel.Grant;
import lms.web.shared.kernel.Grant.ScopeKind;
import lms.web.shared.kernel.Identified;
import lms.web.shared.kernel.PersonKind;
import lms.web.shared.kernel.PrivacyClass;
import lms.web.shared.kernel.Processing;
import lms.web.shared.kernel.Role;

/** A role that one administrator wants to give somebody. Another one confirms or declines it; then the row goes. */
@Entity
@Table(name = "role_proposal")
@Processing(Activity.OFFICES)
@SuppressWarnings("NullAway.Init")
public class RoleProposal extends Identified {

    @Column(name = "account_id")
    @Classified(
            value = PrivacyClass.POLITICAL,
            purpose = "who is to hold the role",
            keep = Keep.PROPOSAL,
            export = true,
            erase = Erase.DELETE_ROW)
    @About(Way.SUBJECT)
    private UUID accountId;

    @Enumerated(EnumType.STRING)
    @Classified(
            value = PrivacyClass.POLITICAL,
            purpose = "what the person is to be allowed",
            keep = Keep.PROPOSAL,
            export = true,
            erase = Erase.DELETE_ROW)
    private Role role;

    @Column(name = "scope_kind")
    @Enumerated(EnumType.STRING)
    @Classified(
            value = PrivacyClass.POLITICAL,
            purpose = "where the role is to hold",
            keep = Keep.PROPOSAL,
            export = true,
            erase = Erase.DELETE_ROW)
    private ScopeKind scopeKind;

    @Column(name = "scope_key")
    @Classified(
            value = PrivacyClass.POLITICAL,
            purpose = "where the role is to hold",
            keep = Keep.PROPOSAL,
            export = true,
            erase = Erase.DELETE_ROW)
    private String scopeKey;

    @Column(name = "proposed_by")
    @Classified(
            value = PrivacyClass.POLITICAL,
            purpose = "so that somebody else confirms it",
            keep = Keep.PROPOSAL,
            export = false,
            erase = Erase.DELETE_ROW)
    @About(Way.DOER)
    @Processing(value = Activity.OFFICES, about = PersonKind.ADMINISTRATOR)
    private UUID proposedBy;

    @Column(name = "proposed_at")
    @Classified(
            value = PrivacyClass.POLITICAL,
            purpose = "to show what waits longest first",
            keep = Keep.PROPOSAL,
            export = true,
            erase = Erase.DELETE_ROW)
    private Instant proposedAt;

    /** For JPA. */
    protected RoleProposal() {}

    /** A role to be given, as soon as another administrator agrees. */
    public RoleProposal(UUID id, UUID accountId, Grant grant, UUID proposedBy, Instant now) {
        super(id);
        this.accountId = accountId;
        this.role = grant.role();
        this.scopeKind = grant.scopeKind();
        this.scopeKey = grant.scopeKey();
        this.proposedBy = proposedBy;
        this.proposedAt = now;
    }

    /** Who is to hold the role. */
    public UUID accountId() {
        return accountId;
    }

    /** What is to be given. */
    public Grant grant() {
        return new Grant(role, scopeKind, scopeKey);
    }

    /** Who cannot confirm it. */
    public UUID proposedBy() {
        return proposedBy;
    }

    public Instant proposedAt() {
        return proposedAt;
    }
}
