package lms.web.sealing.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import lms.web.shared.kernel.Classified;
import lms.web.shared.kernel.Classified.Form;
import lms.web.shared.kernel.Identified;
import lms.web.shared.kernel.PrivacyClass;

/**
 * The fingerprint of the keys that the database is sealed with, itself sealed. There is one row. Whether a key file fits
 * is so known before anything is sealed with the wrong keys.
 */
@Entity
@Table(name = KeyWitness.TABLE)
@SuppressWarnings("NullAway.Init")
public class KeyWitness extends Identified {

    /** Where it is kept. */
    public static final String TABLE = "key_witness";

    /** The one row's key. */
    public static final UUID ONLY = new UUID(0, 1);

    @Classified(value = PrivacyClass.INTERNAL, form = Form.SEALED)
    private String fingerprint;

    /** For JPA. */
    protected KeyWitness() {}

    /** With the sealed fingerprint. */
    public KeyWitness(String fingerprint) {
        super(ONLY);
        this.fingerprint = fingerprint;
    }

    /** The fingerprint, sealed. */
    public String fingerprint() {
        return fingerprint;
    }
}
