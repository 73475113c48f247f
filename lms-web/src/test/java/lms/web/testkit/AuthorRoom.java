package lms.web.testkit;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import lms.web.authoring.persistence.JpaOfferStore;
import lms.web.authoring.usecase.ArchiveDesk;
import lms.web.authoring.usecase.AuthorDesks;
import lms.web.authoring.usecase.AuthoringParts;
import lms.web.authoring.usecase.CurriculaFolder;
import lms.web.authoring.usecase.Offers;
import lms.web.authoring.usecase.Publishing;
import lms.web.authoring.usecase.Uploads;
import lms.web.catalogue.persistence.JpaReleaseHistory;
import lms.web.catalogue.usecase.Previews;
import lms.web.cohort.persistence.JpaCohortsOnReleases;
import lms.web.shared.config.MapSource;
import lms.web.shared.config.SettingsReader;

/** What trainers work with, on the database of a {@link School}. */
public final class AuthorRoom {

    public final School school;
    public final AuthorDesks desks;
    public final Offers offers;
    public final Uploads uploads;
    public final ArchiveDesk archives;
    public final Publishing publishing;
    public final CurriculaFolder atStart;

    /** With this as the configured folder of curricula. */
    public AuthorRoom(Engine engine, Path curricula) {
        school = new School(engine);
        var entities = school.storage.entities();
        var settings = SettingsReader.read(
                MapSource.ofKeys(Map.of("lms.curricula", curricula.toString()), "the test"), curricula);
        var store = new JpaOfferStore(entities, school.ids);
        var history = new JpaReleaseHistory(entities);
        var parts = new AuthoringParts(settings, store, history, school.clock, school.people);
        desks = new AuthorDesks(
                parts.offered(), history, school.shelf, school.doors, new JpaCohortsOnReleases(entities));
        offers = new Offers(parts.offered(), parts.ownership(), school.releaseLists, school.doors, new Previews());
        uploads = new Uploads(store, school.ids, school.clock);
        archives = new ArchiveDesk(uploads);
        publishing = new Publishing(
                parts.offered(),
                store,
                parts.ownership(),
                school.publisher,
                school.releaseLists,
                school.doors,
                school.audit);
        atStart = parts.atStart(school.publisher);
    }

    /** What was noted, in order: deed, object, detail. */
    public List<String> deeds() {
        return school.trail().stream()
                .map(line ->
                        line.deed() + " " + line.object() + " " + line.detail().orElseThrow())
                .toList();
    }

    /** Does the work in a transaction. */
    public <T> T done(Callable<T> work) {
        return school.storage.transaction(work);
    }

    /** Does the work in a transaction. */
    public void run(Runnable work) {
        school.storage.inTransaction(work);
    }
}
