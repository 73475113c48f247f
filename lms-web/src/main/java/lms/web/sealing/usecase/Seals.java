package lms.web.sealing.usecase;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lms.web.audit.domain.AuditEntry.Noted;
import lms.web.audit.domain.Deed;
import lms.web.audit.usecase.Audit;
import lms.web.sealing.domain.KeyWitness;
import lms.web.sealing.usecase.SealedTexts.Column;
import lms.web.sealing.usecase.SealedTexts.Text;
import lms.web.shared.kernel.PublicUse;
import lms.web.shared.kernel.UseCase;
import lms.web.shared.secret.BrokenSeal;
import lms.web.shared.secret.FileKeys;
import lms.web.shared.secret.KeysUnusable;
import lms.web.shared.secret.Place;
import lms.web.shared.secret.Vault;

/** Sees to it that the keys fit the database, and that what is to be sealed is sealed with the newest of them. */
@UseCase
public class Seals {

    /** Row after which the first one comes. */
    static final UUID NONE = new UUID(0, 0);

    private static final int BATCH = 100;
    private static final Place WITNESS = new Place(KeyWitness.TABLE, "fingerprint", KeyWitness.ONLY);

    private final SealedTexts texts;
    private final FileKeys keys;
    private final Vault vault;
    private final Audit audit;

    @Inject
    public Seals(SealedTexts texts, FileKeys keys, Vault vault, Audit audit) {
        this.texts = texts;
        this.keys = keys;
        this.vault = vault;
        this.audit = audit;
    }

    /**
     * Holds the keys against the database, before anybody is served. For a database that was never sealed, keys are made
     * if there are none, and everything is sealed that is to be: all of it, or nothing if this is broken off.
     *
     * @throws KeysUnusable if there are no keys, or others than those the database was sealed with
     */
    @PublicUse("the system starts")
    public void begin() {
        Optional<KeyWitness> witness = texts.witness();
        if (witness.isPresent()) {
            recognise(witness.get());
            return;
        }
        keys.make();
        texts.columns().forEach(this::sealPlain);
        texts.keep(new KeyWitness(vault.seal(WITNESS, vault.fingerprint())));
    }

    private void recognise(KeyWitness witness) {
        if (!vault.fingerprint().equals(opened(witness))) {
            throw new KeysUnusable(
                    "The key file is not the one that the database was sealed with. Put that one there, as it"
                            + " was when the database was last used, or let lms.keys.file name it.");
        }
    }

    private String opened(KeyWitness witness) {
        try {
            return vault.open(WITNESS, witness.fingerprint());
        } catch (BrokenSeal e) {
            return "";
        }
    }

    private void sealPlain(Column column) {
        UUID after = NONE;
        List<Text> batch = texts.without("", column, after, BATCH);
        while (!batch.isEmpty()) {
            batch.forEach(plain -> texts.replace(plain, vault.seal(plain.place(), plain.text())));
            after = last(batch);
            batch = texts.without("", column, after, BATCH);
        }
    }

    /** The columns that are sealed, in the order in which they are sealed anew. */
    @PublicUse("the system keeps its own house")
    public List<Column> columns() {
        return texts.columns();
    }

    /** Seals the next texts of a column anew that are not sealed with the newest key. */
    @PublicUse("the system keeps its own house")
    public Batch renew(Column column, UUID after) {
        List<Text> old = texts.without(vault.current() + ":", column, after, BATCH);
        int renewed = 0;
        int unreadable = 0;
        for (Text text : old) {
            Optional<String> anew = sealedAnew(text);
            renewed += anew.isPresent() && texts.replace(text, anew.get()) ? 1 : 0;
            unreadable += anew.isPresent() ? 0 : 1;
        }
        if (renewed > 0 && column.table().equals(KeyWitness.TABLE)) {
            audit.note(NONE, new Noted(Deed.KEYS_RENEWED, String.valueOf(vault.current()), ""));
        }
        return new Batch(renewed, unreadable, old.size() < BATCH ? Optional.empty() : Optional.of(last(old)));
    }

    private Optional<String> sealedAnew(Text text) {
        try {
            return Optional.of(vault.seal(text.place(), vault.open(text.place(), text.text())));
        } catch (BrokenSeal e) {
            return Optional.empty();
        }
    }

    private static UUID last(List<Text> batch) {
        return batch.get(batch.size() - 1).place().row();
    }

    /**
     * What was done at once.
     *
     * @param renewed how many texts were sealed anew
     * @param unreadable how many no key opens
     * @param next the row after which to go on; nothing at the end of the column
     */
    public record Batch(int renewed, int unreadable, Optional<UUID> next) {
        /** Whether the newest key had sealed all that can be read. */
        boolean foundNothing() {
            return renewed == 0;
        }
    }
}
