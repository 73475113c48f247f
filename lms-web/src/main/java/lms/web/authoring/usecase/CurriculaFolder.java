package lms.web.authoring.usecase;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.logging.Logger;
import lms.content.CurriculumReader;
import lms.content.Reading;
import lms.content.source.SourceTree;
import lms.web.catalogue.domain.Visibility;
import lms.web.catalogue.usecase.Publisher;
import lms.web.shared.config.Settings;
import lms.web.shared.kernel.Component;
import lms.web.shared.kernel.Conflict;
import lms.web.shared.kernel.PublicUse;

/** Publishes at start what stands in the configured folders, where it is new and has no errors. */
@Component
public class CurriculaFolder {

    private static final Logger LOG = Logger.getLogger(CurriculaFolder.class.getName());
    private final Settings settings;
    private final ConfiguredFolders folders;
    private final Publisher publisher;
    private final Clock clock;

    @Inject
    public CurriculaFolder(Settings settings, ConfiguredFolders folders, Publisher publisher, Clock clock) {
        this.settings = settings;
        this.folders = folders;
        this.publisher = publisher;
        this.clock = clock;
    }

    /** Publishes every new revision; one with errors is told of in the log, and what was published stays. */
    @PublicUse("the system publishes what its operator configured")
    public void publishWhatIsNew() {
        folders.read().forEach(this::publish);
    }

    private void publish(ConfiguredFolders.Found found) {
        SourceTree source = found.source();
        if (publisher.knows(source.revision())) {
            return;
        }
        Reading reading = new CurriculumReader().read(source, LocalDate.now(clock));
        if (!reading.publishable()) {
            LOG.warning(() -> found.name() + " has errors and is not published: run ./lms check");
            return;
        }
        try {
            publisher
                    .publish(reading, this::firstVisibility)
                    .ifPresent(
                            news -> LOG.info(() -> "Published " + news.curriculumId() + ", release " + news.number()));
        } catch (Conflict e) {
            LOG.warning(() -> found.name() + " is not published: one of its courses has an id that belongs"
                    + " to another curriculum. Give the course an id of its own in curriculum.yml");
        }
    }

    private Visibility firstVisibility(String courseId) {
        if (settings.publishing().publicCourses().contains(courseId)) {
            return Visibility.PUBLIC;
        }
        return settings.publishing().enrolledCourses().contains(courseId) ? Visibility.ENROLLED : Visibility.MEMBERS;
    }
}
