package lms.web.equality.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import lms.web.shared.kernel.Classified;
import lms.web.shared.kernel.Identified;
import lms.web.shared.kernel.PrivacyClass;

/** A figure of a snapshot, as it is shown: what could tell of anybody is not kept. */
@Entity
@Table(name = "equality_figure")
@SuppressWarnings("NullAway.Init")
public class StoredFigure extends Identified {

    @Column(name = "snapshot_id")
    @Classified(PrivacyClass.INTERNAL)
    private UUID snapshotId;

    @Classified(PrivacyClass.INTERNAL)
    private int place;

    @Classified(PrivacyClass.INTERNAL)
    private String question;

    @Column(name = "grouped_by")
    @Classified(PrivacyClass.INTERNAL)
    private String by;

    @Column(name = "group_answers")
    @Classified(PrivacyClass.INTERNAL)
    private String row;

    @Classified(PrivacyClass.INTERNAL)
    private String answers;

    @Classified(PrivacyClass.INTERNAL)
    private int people;

    /** For JPA. */
    protected StoredFigure() {}

    /**
     * A figure of a table.
     *
     * @param place in the order of the snapshot's figures
     */
    public StoredFigure(UUID id, UUID snapshotId, int place, Figures table, Figures.Cell cell) {
        super(id);
        this.snapshotId = snapshotId;
        this.place = place;
        this.question = table.question();
        this.by = table.by();
        this.row = text(cell.row());
        this.answers = text(cell.answers());
        this.people = cell.people();
    }

    public UUID snapshotId() {
        return snapshotId;
    }

    public String question() {
        return question;
    }

    /** The question in the rows; empty for a table of one dimension. */
    public String by() {
        return by;
    }

    public Figures.Cell cell() {
        return new Figures.Cell(names(row), names(answers), people);
    }

    private static String text(Set<String> names) {
        return String.join(" ", new TreeSet<>(names));
    }

    private static Set<String> names(String text) {
        return text.isEmpty() ? Set.of() : Set.of(text.split(" "));
    }
}
