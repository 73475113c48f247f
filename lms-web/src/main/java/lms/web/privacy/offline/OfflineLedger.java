package lms.web.privacy.offline;

import java.nio.file.Path;
import lms.web.privacy.ledger.LedgerFile;
import lms.web.privacy.usecase.LedgerBroken;
import lms.web.shared.config.Settings;
import lms.web.shared.secret.KeyFile;
import lms.web.shared.secret.KeyRing;
import lms.web.shared.secret.Vault;

/** The ledger of a site whose server does not run. */
public final class OfflineLedger {

    private final LedgerFile ledger;
    private final Vault vault;

    /**
     * Of the site with these settings.
     *
     * @throws lms.web.shared.secret.KeysUnusable if its keys cannot be read
     */
    public OfflineLedger(Settings settings) {
        KeyRing ring = new KeyFile(settings.keys()).read();
        this.vault = new Vault(() -> ring);
        this.ledger = new LedgerFile(settings.erasureLedger(), vault);
    }

    /**
     * Adds whom another ledger names and this one does not; nobody is taken out.
     *
     * @return how many were added
     * @throws Broken if a line of either was changed, or they are of different keys
     */
    public int unite(Path other) throws Broken {
        try {
            return ledger.unite(new LedgerFile(other, vault));
        } catch (LedgerBroken e) {
            throw new Broken(e);
        }
    }

    /**
     * How many erasures it names, each line checked.
     *
     * @throws Broken if a line was changed
     */
    public int length() throws Broken {
        try {
            return ledger.erased().size();
        } catch (LedgerBroken e) {
            throw new Broken(e);
        }
    }

    /** What is wrong with it, for the person at the terminal. */
    public static final class Broken extends Exception {
        private static final long serialVersionUID = 1L;

        Broken(LedgerBroken cause) {
            super(cause.getMessage(), cause);
        }
    }
}
