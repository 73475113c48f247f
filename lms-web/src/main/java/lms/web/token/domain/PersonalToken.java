package lms.web.token.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
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

/** A secret with which a program reads what its person may read. Only a hash of it is held; it goes with the account. */
@Entity
@Table(name = "personal_token")
@Processing(Activity.SIGNING_IN)
@SuppressWarnings("NullAway.Init")
public class PersonalToken extends Identified {

    /** How long before its end a token is announced, so that nobody's program stops unexpectedly. */
    public static final Duration ANNOUNCED_BEFORE = Duration.ofDays(7);

    @Column(name = "account_id")
    @Classified(
            value = PrivacyClass.POLITICAL,
            purpose = "for whom the token reads",
            keep = Keep.TOKEN,
            export = false,
            erase = Erase.DELETE_ROW)
    @About(Way.SUBJECT)
    private UUID accountId;

    @Classified(
            value = PrivacyClass.POLITICAL,
            purpose = "to tell the person's tokens apart, in their own words",
            keep = Keep.TOKEN,
            export = true,
            erase = Erase.DELETE_ROW)
    private String name;

    @Column(name = "secret_hash")
    @Classified(
            value = PrivacyClass.SECRET,
            purpose = "to recognise the token",
            form = Form.HASHED,
            keep = Keep.TOKEN,
            export = false,
            erase = Erase.DELETE_ROW)
    private String secretHash;

    @Classified(
            value = PrivacyClass.ACCOUNT,
            purpose = "what the token opens",
            keep = Keep.TOKEN,
            export = true,
            erase = Erase.DELETE_ROW)
    private String scopes;

    @Column(name = "created_at")
    @Classified(
            value = PrivacyClass.POLITICAL,
            purpose = "to show the person their tokens",
            keep = Keep.TOKEN,
            export = true,
            erase = Erase.DELETE_ROW)
    private Instant createdAt;

    @Column(name = "expires_at")
    @Classified(
            value = PrivacyClass.ACCOUNT,
            purpose = "to end the token",
            keep = Keep.TOKEN,
            export = true,
            erase = Erase.DELETE_ROW)
    private Instant expiresAt;

    @Column(name = "used_on")
    @Classified(
            value = PrivacyClass.POLITICAL,
            purpose = "the last day of use, so that the person finds what nobody needs, or what somebody else uses",
            keep = Keep.TOKEN,
            export = true,
            erase = Erase.DELETE_ROW)
    private String usedOn;

    @Classified(
            value = PrivacyClass.ACCOUNT,
            purpose = "to tell the person once that the token ends soon",
            keep = Keep.TOKEN,
            export = false,
            erase = Erase.DELETE_ROW)
    private boolean announced;

    /** For JPA. */
    protected PersonalToken() {}

    /**
     * A new token, not used yet.
     *
     * @param secretHash hash of its secret
     */
    public PersonalToken(UUID id, UUID accountId, NewToken wanted, String secretHash, Instant now) {
        super(id);
        this.accountId = accountId;
        this.name = wanted.name();
        this.secretHash = secretHash;
        this.scopes = wanted.scopes().stream().map(TokenScope::text).sorted().collect(Collectors.joining(" "));
        this.createdAt = now;
        this.expiresAt = now.plus(wanted.lifetime());
        this.usedOn = "";
        // Whoever makes a token for a week knows when it ends.
        this.announced = wanted.lifetime().compareTo(ANNOUNCED_BEFORE) <= 0;
    }

    /** Whether the token still opens anything. */
    public boolean isValid(Instant now) {
        return now.isBefore(expiresAt);
    }

    /** Its person is told that it ends. */
    public void announce() {
        this.announced = true;
    }

    public UUID accountId() {
        return accountId;
    }

    /** What the person calls it. */
    public String name() {
        return name;
    }

    /** What it opens. */
    public Set<TokenScope> scopes() {
        Set<TokenScope> opened = EnumSet.noneOf(TokenScope.class);
        Arrays.stream(scopes.split(" "))
                .flatMap(text -> TokenScope.of(text).stream())
                .forEach(opened::add);
        return opened;
    }

    public Instant createdAt() {
        return createdAt;
    }

    /** When it ends by itself. */
    public Instant expiresAt() {
        return expiresAt;
    }

    /** The last day on which it was used, in UTC; nothing if it never was. */
    public Optional<LocalDate> usedOn() {
        return usedOn.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(usedOn));
    }
}
