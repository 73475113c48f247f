package lms.web.account.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
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

/** A person who can sign in: a name of their own choosing, an address, a language, a password. Nothing else is held here. */
@Entity
@Processing(Activity.ACCOUNT)
@About(Way.SELF)
@SuppressWarnings("NullAway.Init")
public class Account extends Identified {

    @Column(name = "display_name")
    @Classified(
            value = PrivacyClass.POLITICAL,
            purpose = "to address the person and to be shown where they chose it",
            keep = Keep.ACCOUNT,
            export = true,
            erase = Erase.DELETE_ROW)
    private String displayName;

    @Classified(
            value = PrivacyClass.POLITICAL,
            purpose = "to sign in and to be written to",
            keep = Keep.ACCOUNT,
            export = true,
            erase = Erase.DELETE_ROW)
    private String email;

    @Classified(
            value = PrivacyClass.ACCOUNT,
            purpose = "to show pages in the language chosen",
            keep = Keep.ACCOUNT,
            export = true,
            erase = Erase.DELETE_ROW)
    private String language;

    @Column(name = "password_hash")
    @Classified(
            value = PrivacyClass.SECRET,
            purpose = "to check the password",
            form = Form.SEALED,
            keep = Keep.ACCOUNT,
            export = false,
            erase = Erase.DELETE_ROW)
    private String passwordHash;

    @Column(name = "data_use")
    @Enumerated(EnumType.STRING)
    @Classified(
            value = PrivacyClass.POLITICAL,
            purpose = "to keep the person's data without using them, because they asked for it (Art. 18)",
            keep = Keep.ACCOUNT,
            export = true,
            erase = Erase.DELETE_ROW)
    private UseOfData use;

    @Column(name = "objects_to_notices")
    @Classified(
            value = PrivacyClass.POLITICAL,
            purpose = "not to write about changed sessions to somebody who objects to it (Art. 21)",
            keep = Keep.ACCOUNT,
            export = true,
            erase = Erase.DELETE_ROW)
    private boolean objectsToNotices;

    @Column(name = "objects_to_reports")
    @Classified(
            value = PrivacyClass.POLITICAL,
            purpose = "not to show others that somebody completed a course who objects to it (Art. 21)",
            keep = Keep.ACCOUNT,
            export = true,
            erase = Erase.DELETE_ROW)
    private boolean objectsToReports;

    /** For JPA. */
    protected Account() {}

    /**
     * A new account.
     *
     * @param profile name, address and language
     * @param passwordHash PHC string of the password, sealed; empty if there is no password
     */
    public Account(UUID id, Profile profile, String passwordHash) {
        super(id);
        this.displayName = profile.displayName();
        this.email = profile.email().value();
        this.language = profile.language();
        this.passwordHash = passwordHash;
        this.use = UseOfData.ALLOWED;
    }

    /** From now on pages are shown in this language, a BCP 47 tag. */
    public void speak(String language) {
        this.language = language;
    }

    /** From now on the person is called so, and their pages are shown in this language. */
    public void correct(String displayName, String language) {
        this.displayName = displayName;
        this.language = language;
    }

    /** From now on the person signs in with this address, and is written to at it. */
    public void reach(EmailAddress email) {
        this.email = email.value();
    }

    /** Replaces the sealed hash of the same password by one made with today's parameters. */
    public void rehash(String passwordHash) {
        this.passwordHash = passwordHash;
    }

    /** The person has chosen a password, whose sealed hash this is; the one before does not count any more. */
    public void choosePassword(String passwordHash) {
        this.passwordHash = passwordHash;
    }

    /** From now on the person's data are only kept, or used again as before (UK GDPR Art. 18). */
    public void restrict(boolean restricted) {
        this.use = restricted ? UseOfData.RESTRICTED : UseOfData.ALLOWED;
    }

    /** What the person objects to from now on (UK GDPR Art. 21). */
    public void object(Objections objections) {
        this.objectsToNotices = objections.toNotices();
        this.objectsToReports = objections.toReports();
    }

    /** Whether the person's data are only kept: they are in no list, no report and no mail. */
    public boolean isRestricted() {
        return use == UseOfData.RESTRICTED;
    }

    /** What the person objects to. */
    public Objections objections() {
        return new Objections(objectsToNotices, objectsToReports);
    }

    /** When the account was made: its id tells (RFC 9562, section 5.7). */
    public Instant madeAt() {
        return Instant.ofEpochMilli(id().getMostSignificantBits() >>> 16);
    }

    /** Name and address. */
    public Named named() {
        return new Named(email, displayName);
    }

    /** PHC string of the password, sealed; empty if the person signs in without one. */
    public String passwordHash() {
        return passwordHash;
    }

    /** The address to sign in with. */
    public String email() {
        return email;
    }

    public String displayName() {
        return displayName;
    }

    /** BCP 47 tag of the language of the person's pages. */
    public String language() {
        return language;
    }

    /** What a person is called. */
    public record Named(String email, String displayName) {}

    /**
     * What a person says about themselves.
     *
     * @param displayName shown to others only where the person takes part
     * @param language a BCP 47 tag
     */
    public record Profile(String displayName, EmailAddress email, String language) {}
}
