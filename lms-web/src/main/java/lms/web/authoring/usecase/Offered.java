package lms.web.authoring.usecase;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lms.content.CurriculumReader;
import lms.content.Localised;
import lms.content.Reading;
import lms.content.Severity;
import lms.content.source.SourceTree;
import lms.web.catalogue.usecase.ReleaseHistory;
import lms.web.catalogue.usecase.ReleaseView;
import lms.web.shared.kernel.Component;

/** Finds the texts that may become a release: what stands in the folders and was uploaded, and is no release yet. */
@Component
public class Offered {

    private final ConfiguredFolders folders;
    private final OfferStore store;
    private final ReleaseHistory history;
    private final Readings readings;

    @Inject
    public Offered(ConfiguredFolders folders, OfferStore store, ReleaseHistory history, Readings readings) {
        this.folders = folders;
        this.store = store;
        this.history = history;
        this.readings = readings;
    }

    /** A text with what the checker says of it. */
    record Found(OfferView view, Reading reading) {}

    /** Ids of the curricula in the configured folders. */
    List<String> inFolders() {
        return folders.read().stream()
                .map(ConfiguredFolders.Found::curriculumId)
                .distinct()
                .toList();
    }

    /** The offers of a curriculum: folders first, then uploads, the newest first. */
    List<OfferView> of(String curriculumId) {
        List<String> released =
                history.of(curriculumId).stream().map(ReleaseView::revision).toList();
        Map<String, OfferView> offers = new LinkedHashMap<>();
        for (ConfiguredFolders.Found folder : inFolder(curriculumId)) {
            offers.put(folder.source().revision(), view(folder));
        }
        for (OfferStore.Stored stored : store.of(curriculumId)) {
            if (!offers.containsKey(stored.revision())) {
                find(curriculumId, stored).ifPresent(found -> offers.put(stored.revision(), found.view()));
            }
        }
        offers.keySet().removeAll(released);
        return new ArrayList<>(offers.values());
    }

    /** The offer of that revision; none once it is a release, or its folder says something else by now. */
    Optional<Found> find(String curriculumId, String revision) {
        if (history.of(curriculumId).stream()
                .anyMatch(release -> release.revision().equals(revision))) {
            return Optional.empty();
        }
        return inFolder(curriculumId).stream()
                .filter(folder -> folder.source().revision().equals(revision))
                .findFirst()
                .map(folder -> new Found(view(folder), readings.of(folder.source())))
                .or(() -> store.of(curriculumId).stream()
                        .filter(stored -> stored.revision().equals(revision))
                        .findFirst()
                        .flatMap(stored -> find(curriculumId, stored)));
    }

    /** The title that the curriculum has in its folder. */
    Optional<Localised> title(String curriculumId) {
        return inFolder(curriculumId).stream()
                .findFirst()
                .flatMap(folder -> new CurriculumReader().titleOf(folder.source()));
    }

    /** Number of the release whose text stands in the folder of the curriculum. */
    Optional<Integer> releaseInFolder(String curriculumId) {
        List<String> revisions = inFolder(curriculumId).stream()
                .map(folder -> folder.source().revision())
                .toList();
        return history.of(curriculumId).stream()
                .filter(release -> revisions.contains(release.revision()))
                .map(ReleaseView::number)
                .findFirst();
    }

    private Optional<Found> find(String curriculumId, OfferStore.Stored stored) {
        return store.source(curriculumId, stored.revision()).map(source -> {
            Reading reading = readings.of(source);
            return new Found(view(reading, OfferView.Origin.ARCHIVE, stored.fileName(), Optional.of(stored)), reading);
        });
    }

    private List<ConfiguredFolders.Found> inFolder(String curriculumId) {
        return folders.read().stream()
                .filter(folder -> folder.curriculumId().equals(curriculumId))
                .toList();
    }

    private OfferView view(ConfiguredFolders.Found folder) {
        SourceTree source = folder.source();
        return view(readings.of(source), OfferView.Origin.FOLDER, folder.name(), Optional.empty());
    }

    private static OfferView view(
            Reading reading, OfferView.Origin origin, String name, Optional<OfferStore.Stored> stored) {
        return new OfferView(
                reading.source().revision(),
                origin,
                name,
                stored.map(OfferStore.Stored::offeredAt),
                count(reading, Severity.ERROR),
                count(reading, Severity.WARNING));
    }

    private static int count(Reading reading, Severity severity) {
        return (int) reading.diagnostics().stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }
}
