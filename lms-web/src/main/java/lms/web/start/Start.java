package lms.web.start;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import lms.web.account.usecase.JoiningDesk;
import lms.web.audit.persistence.TrailTakenOver;
import lms.web.authoring.usecase.CurriculaFolder;
import lms.web.consent.usecase.Consents;
import lms.web.finding.usecase.IndexUpkeep;
import lms.web.privacy.usecase.ErasureReplay;
import lms.web.privacy.usecase.LedgerBroken;
import lms.web.sealing.usecase.Seals;
import lms.web.shared.config.Mode;
import lms.web.shared.config.Settings;
import lms.web.shared.http.Readiness;
import lms.web.shared.kernel.Component;
import lms.web.shared.persistence.Schema;
import lms.web.shared.schedule.Metronome;
import lms.web.shared.secret.KeysUnusable;

/** What happens between the start of the server and its first answer. */
@Component
public class Start {

    private static final Logger LOG = Logger.getLogger(Start.class.getName());

    private final Settings settings;
    private final Schema schema;
    private final Seals seals;
    private final TrailTakenOver trail;
    private final ErasureReplay erasures;
    private final Consents consents;
    private final CurriculaFolder curricula;
    private final DemoData demo;
    private final IndexUpkeep index;
    private final JoiningDesk joining;
    private final StartNotes notes;
    private final Readiness readiness;
    private final Metronome metronome;

    @Inject
    public Start(
            Settings settings,
            Schema schema,
            Seals seals,
            TrailTakenOver trail,
            ErasureReplay erasures,
            Consents consents,
            CurriculaFolder curricula,
            DemoData demo,
            IndexUpkeep index,
            JoiningDesk joining,
            StartNotes notes,
            Readiness readiness,
            Metronome metronome) {
        this.settings = settings;
        this.schema = schema;
        this.seals = seals;
        this.trail = trail;
        this.erasures = erasures;
        this.consents = consents;
        this.curricula = curricula;
        this.demo = demo;
        this.index = index;
        this.joining = joining;
        this.notes = notes;
        this.readiness = readiness;
        this.metronome = metronome;
    }

    void begin(@Observes @Initialized(ApplicationScoped.class) Object application) {
        try {
            schema.bringUpToDate();
            seals.begin();
            trail.run();
            erasures.run();
            consents.begin();
            curricula.publishWhatIsNew();
            if (settings.mode().hasDemoData()) {
                demo.seed();
                notes.tellDemoSignIns();
            }
            index.begin();
            joining.openSetUp().ifPresentOrElse(notes::tellSetUp, notes::forgetSetUp);
            if (settings.mode() == Mode.SERVE && settings.mail().isEmpty()) {
                LOG.warning("No mail server is set (lms.mail.host). Mails wait; people have to be given their links.");
            }
            readiness.ready();
            metronome.begin();
        } catch (KeysUnusable | LedgerBroken e) {
            LOG.severe(e.getMessage());
            throw e;
        } catch (RuntimeException e) {
            LOG.log(Level.SEVERE, e, () -> "The application cannot start");
            throw e;
        }
    }
}
