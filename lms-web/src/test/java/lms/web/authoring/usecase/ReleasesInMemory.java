package lms.web.authoring.usecase;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import lms.content.GlossaryEntry;
import lms.content.PrintedLesson;
import lms.content.source.SourceTree;
import lms.web.catalogue.domain.CourseVisibility;
import lms.web.catalogue.domain.Release;
import lms.web.catalogue.domain.ReleaseGlossary;
import lms.web.catalogue.domain.ReleaseLesson;
import lms.web.catalogue.domain.Visibility;
import lms.web.catalogue.usecase.CourseOutline;
import lms.web.catalogue.usecase.FoundStore;
import lms.web.catalogue.usecase.LessonDocument;
import lms.web.catalogue.usecase.ReleaseStore;
import lms.web.catalogue.usecase.RunSheets;

/** What was published, as far as a folder of curricula can tell. */
final class ReleasesInMemory implements ReleaseStore {

    private final Set<String> revisions = new HashSet<>();
    private final Map<String, String> owners = new HashMap<>();
    private final Map<String, Visibility> visibilities = new HashMap<>();
    private final List<String> pointedTo = new ArrayList<>();

    /** Another curriculum has this course id already. */
    void giveAway(String courseId) {
        owners.put(courseId, "another");
    }

    /** Curricula with the number of the release that readers see, in the order in which they were published. */
    List<String> pointedTo() {
        return List.copyOf(pointedTo);
    }

    /** First visibility of each course. */
    Map<String, Visibility> visibilities() {
        return Map.copyOf(visibilities);
    }

    @Override
    public boolean isReleased(String revision) {
        return revisions.contains(revision);
    }

    @Override
    public int nextNumber(String curriculumId) {
        return 1
                + (int) pointedTo.stream()
                        .filter(each -> each.startsWith(curriculumId + " "))
                        .count();
    }

    @Override
    public Optional<String> ownerOf(String courseId) {
        return Optional.ofNullable(owners.get(courseId));
    }

    @Override
    public void keep(Release release, SourceTree source) {
        revisions.add(source.revision());
    }

    @Override
    public void keepCourses(UUID releaseId, List<CourseOutline> courses, Map<String, Visibility> first) {
        first.forEach(visibilities::putIfAbsent);
    }

    @Override
    public void keepLesson(ReleaseLesson.Place place, LessonDocument text) {
        // Nobody reads it here.
    }

    @Override
    public void findAgain(UUID releaseId, Consumer<FoundStore> work) {}

    @Override
    public void keepGlossary(ReleaseGlossary.Place place, List<GlossaryEntry> entries) {}

    @Override
    public void keepPrint(ReleaseLesson.Place place, PrintedLesson lesson) {
        // Nobody prints it here.
    }

    @Override
    public void keepRunSheets(UUID releaseId, String courseId, RunSheets sheets) {
        // Nobody reads them here.
    }

    @Override
    public void pointTo(Release release) {
        pointedTo.add(release.curriculumId() + " " + release.number());
    }

    @Override
    public int lockCurrent(String curriculumId) {
        return nextNumber(curriculumId) - 1;
    }

    @Override
    public Optional<Release> release(String curriculumId, int number) {
        return Optional.empty();
    }

    @Override
    public Optional<CourseVisibility> visibility(String courseId) {
        return Optional.empty();
    }

    @Override
    public void flush() {
        // Nothing is written later.
    }
}
