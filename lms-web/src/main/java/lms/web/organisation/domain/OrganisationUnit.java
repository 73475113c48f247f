package lms.web.organisation.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.UUID;
import lms.web.shared.kernel.Classified;
import lms.web.shared.kernel.Identified;
import lms.web.shared.kernel.PrivacyClass;

/** A nation, region, local Group or thematic Section. The path names its place in the tree, so that a unit and all below it are found by prefix. */
@Entity
@Table(name = "organisation_unit")
@SuppressWarnings("NullAway.Init")
public class OrganisationUnit extends Identified {

    @Classified(PrivacyClass.PUBLIC)
    private String path;

    @Enumerated(EnumType.STRING)
    @Classified(PrivacyClass.PUBLIC)
    private UnitKind kind;

    @Classified(PrivacyClass.PUBLIC)
    private String name;

    /** For JPA. */
    protected OrganisationUnit() {}

    /**
     * A unit.
     *
     * @param path slash-separated slugs from the root, with a slash at the end: {@code /wales/cardiff/}
     * @param name as people call it
     */
    public OrganisationUnit(UUID id, String path, UnitKind kind, String name) {
        super(id);
        if (!path.startsWith("/") || !path.endsWith("/")) {
            throw new IllegalArgumentException("A unit's path starts and ends with a slash: " + path);
        }
        this.path = path;
        this.kind = kind;
        this.name = name;
    }

    /** From now on people call it so. Its path stays: whatever refers to it need not follow. */
    public void rename(String name) {
        this.name = name;
    }

    public String path() {
        return path;
    }

    public UnitKind kind() {
        return kind;
    }

    public String name() {
        return name;
    }
}
