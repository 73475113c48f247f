package lms.web.membership.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Duration;
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
import lms.web.shared.kernel.PersonKind;
import lms.web.shared.kernel.PrivacyClass;
import lms.web.shared.kernel.Processing;

/**
 * A file of people on its way in, one at a time for each administrator. What it holds is sealed; it goes when it is
 * cancelled or finished, and an hour after it came at the latest.
 */
@Entity
@Table(name = "people_file")
@Processing(value = Activity.INVITING, about = PersonKind.ADMINISTRATOR)
@SuppressWarnings("NullAway.Init")
public class PeopleFile extends Identified {

    /** How long a file may lie here. */
    public static final Duration LIES = Duration.ofHours(1);

    @Column(name = "account_id")
    @Classified(
            value = PrivacyClass.POLITICAL,
            purpose = "who uploaded the file and alone may see it",
            keep = Keep.UPLOAD,
            export = false,
            erase = Erase.DELETE_ROW)
    @About(Way.SUBJECT)
    private UUID accountId;

    @Column(name = "uploaded_at")
    @Classified(
            value = PrivacyClass.POLITICAL,
            purpose = "to delete the file after an hour",
            keep = Keep.UPLOAD,
            export = false,
            erase = Erase.DELETE_ROW)
    private Instant uploadedAt;

    @Classified(
            value = PrivacyClass.SECRET,
            form = Form.SEALED,
            purpose = "the people that the file names, until they are taken in",
            keep = Keep.UPLOAD,
            export = false,
            erase = Erase.DELETE_ROW)
    @Processing(
            value = Activity.INVITING,
            about = {
                PersonKind.INVITED,
                PersonKind.LEARNER,
                PersonKind.COACH,
                PersonKind.OFFICER,
                PersonKind.AUTHOR,
                PersonKind.ADMINISTRATOR,
                PersonKind.AUDITOR
            })
    private String content;

    @Classified(
            value = PrivacyClass.ACCOUNT,
            purpose = "to say how the file was read",
            keep = Keep.UPLOAD,
            export = false,
            erase = Erase.DELETE_ROW)
    private String encoding;

    @Classified(
            value = PrivacyClass.ACCOUNT,
            purpose = "to say in the language of whoever uploaded it what is wrong",
            keep = Keep.UPLOAD,
            export = false,
            erase = Erase.DELETE_ROW)
    private String language;

    @Enumerated(EnumType.STRING)
    @Classified(
            value = PrivacyClass.ACCOUNT,
            purpose = "how far the file is",
            keep = Keep.UPLOAD,
            export = false,
            erase = Erase.DELETE_ROW)
    private FileStep step;

    @Classified(
            value = PrivacyClass.ACCOUNT,
            purpose = "which column holds what",
            keep = Keep.UPLOAD,
            export = false,
            erase = Erase.DELETE_ROW)
    private String mapping;

    @Column(name = "corrects_names")
    @Classified(
            value = PrivacyClass.ACCOUNT,
            purpose = "what else was chosen",
            keep = Keep.UPLOAD,
            export = false,
            erase = Erase.DELETE_ROW)
    private boolean correctsNames;

    @Column(name = "writes_to_new")
    @Classified(
            value = PrivacyClass.ACCOUNT,
            purpose = "what else was chosen",
            keep = Keep.UPLOAD,
            export = false,
            erase = Erase.DELETE_ROW)
    private boolean writesToNew;

    @Column(name = "rows_total")
    @Classified(
            value = PrivacyClass.ACCOUNT,
            purpose = "how far the file is",
            keep = Keep.UPLOAD,
            export = false,
            erase = Erase.DELETE_ROW)
    private int rowsTotal;

    @Classified(
            value = PrivacyClass.ACCOUNT,
            purpose = "what came of its rows",
            keep = Keep.UPLOAD,
            export = false,
            erase = Erase.DELETE_ROW)
    private String tally;

    /** For JPA. */
    protected PeopleFile() {}

    /**
     * A file that was just read.
     *
     * @param language of whoever uploaded it, for the words of the file of rejected rows; a BCP 47 tag
     */
    public PeopleFile(UUID id, UUID accountId, String language, Brought brought, Instant now) {
        super(id);
        this.accountId = accountId;
        this.uploadedAt = now;
        this.content = brought.sealed();
        this.encoding = brought.encoding();
        this.language = language;
        this.step = FileStep.COLUMNS;
        this.mapping = "";
        this.rowsTotal = brought.rows();
        this.tally = Tally.NONE.text();
    }

    /** From now on its columns mean this. */
    public void choose(Columns columns, Choices choices) {
        this.mapping = columns.text();
        this.correctsNames = choices.correctsNames();
        this.writesToNew = choices.writesToNew();
        this.step = FileStep.CHECK;
    }

    /** Its columns are to be chosen again. */
    public void back() {
        this.step = FileStep.COLUMNS;
    }

    /** Its rows are to be taken. */
    public void confirm() {
        this.step = FileStep.RUNNING;
    }

    /** The next rows were taken. */
    public void took(Tally tally) {
        this.tally = tally().plus(tally).text();
    }

    /** All rows were taken; what is left are the rejected ones, sealed. */
    public void finish(String sealedRest) {
        this.content = sealedRest;
        this.step = FileStep.DONE;
    }

    public UUID accountId() {
        return accountId;
    }

    /** What it holds, sealed: all rows until it is done, then the rejected ones with what is wrong. */
    public String content() {
        return content;
    }

    /** Name of the encoding in which it was read. */
    public String encoding() {
        return encoding;
    }

    /** BCP 47 tag of the language of whoever uploaded it. */
    public String language() {
        return language;
    }

    public FileStep step() {
        return step;
    }

    public Columns columns() {
        return Columns.of(mapping);
    }

    public Choices choices() {
        return new Choices(correctsNames, writesToNew);
    }

    /** How many rows it has, without that of the headings. */
    public int rowsTotal() {
        return rowsTotal;
    }

    /** What came of the rows that were taken. */
    public Tally tally() {
        return Tally.of(tally);
    }

    /**
     * What was uploaded.
     *
     * @param sealed its text
     * @param rows how many, without that of the headings
     */
    public record Brought(String sealed, String encoding, int rows) {}

    /**
     * What else was chosen.
     *
     * @param correctsNames whether names and languages of people who are here already become those of the file
     * @param writesToNew whether each new person gets a mail
     */
    public record Choices(boolean correctsNames, boolean writesToNew) {

        /** Neither. */
        public static final Choices NONE = new Choices(false, false);
    }
}
