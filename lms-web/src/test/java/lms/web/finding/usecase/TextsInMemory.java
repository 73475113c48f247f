package lms.web.finding.usecase;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import lms.content.Audience;
import lms.content.Download;
import lms.content.GlossaryEntry;
import lms.content.Level;
import lms.content.Localised;
import lms.content.Passage;
import lms.web.catalogue.domain.Visibility;
import lms.web.catalogue.usecase.CourseOutline;
import lms.web.catalogue.usecase.FoundTexts;
import lms.web.catalogue.usecase.PublishedCurriculum;

/** Published curricula of one lesson {@code l} in each course, with what a test puts into it. */
final class TextsInMemory implements FoundTexts {

    private final Map<String, PublishedCurriculum> published = new TreeMap<>();
    private final Map<UUID, List<CourseOutline>> courses = new TreeMap<>();
    private final List<LessonPassage> passages = new ArrayList<>();
    private final List<CourseGlossary> glossaries = new ArrayList<>();
    private final List<LessonDownload> downloads = new ArrayList<>();
    private Optional<RuntimeException> fault = Optional.empty();
    private final Map<UUID, RuntimeException> faults = new TreeMap<>();
    private Runnable whileReading = () -> {};

    /** A release of a curriculum, with its courses and who may read them. */
    void publish(String curriculum, int number, Map<String, Visibility> readers) {
        var release = new UUID(curriculum.hashCode(), number);
        published.put(curriculum, new PublishedCurriculum(curriculum, release, number, new TreeMap<>(readers), true));
        courses.put(
                release,
                readers.keySet().stream()
                        .sorted()
                        .map(course -> outline(curriculum, course))
                        .toList());
    }

    void unpublish(String curriculum) {
        published.remove(curriculum);
    }

    /** From now on every lesson of the course says this to its audience. */
    void say(String course, Audience audience, String text) {
        passages.removeIf(each -> each.courseId().equals(course) && each.audience() == audience);
        Passage.Kind kind = audience == Audience.LEARNER ? Passage.Kind.LESSON : Passage.Kind.NOTES;
        passages.add(new LessonPassage(course, "l", "en", audience, new Passage("a", kind, "Heading", text)));
    }

    void explain(String course, GlossaryEntry... entries) {
        glossaries.add(new CourseGlossary(course, "en", List.of(entries)));
    }

    void link(String course, String path, String title) {
        downloads.add(new LessonDownload(course, "l", "en", new Download(path, title)));
    }

    /** From now on nothing can be read. */
    void fail(RuntimeException with) {
        fault = Optional.of(with);
    }

    /** From now on nothing of this curriculum can be read. */
    void failFor(String curriculum, RuntimeException with) {
        faults.put(state(curriculum).releaseId(), with);
    }

    void recover() {
        fault = Optional.empty();
    }

    /** Happens once, when texts are read next. */
    void whileReading(Runnable happening) {
        whileReading = happening;
    }

    PublishedCurriculum state(String curriculum) {
        return Optional.ofNullable(published.get(curriculum)).orElseThrow();
    }

    @Override
    public List<PublishedCurriculum> published() {
        return List.copyOf(published.values());
    }

    @Override
    public Optional<String> curriculumOf(String courseId) {
        return courses.values().stream()
                .flatMap(Collection::stream)
                .filter(course -> course.id().equals(courseId))
                .map(CourseOutline::curriculumId)
                .findFirst();
    }

    @Override
    public List<CourseOutline> courses(UUID releaseId) {
        fault.or(() -> Optional.ofNullable(faults.get(releaseId))).ifPresent(thrown -> {
            throw thrown;
        });
        Runnable happening = whileReading;
        whileReading = () -> {};
        happening.run();
        return courses.getOrDefault(releaseId, List.of());
    }

    @Override
    public List<LessonPassage> passages(UUID releaseId) {
        return List.copyOf(passages);
    }

    @Override
    public List<CourseGlossary> glossaries(UUID releaseId) {
        return List.copyOf(glossaries);
    }

    @Override
    public List<LessonDownload> downloads(UUID releaseId) {
        return List.copyOf(downloads);
    }

    private static CourseOutline outline(String curriculum, String course) {
        var words = new Localised(Map.of("en", "Title of " + course));
        var lesson = new CourseOutline.Item(
                "l",
                "slug-of-l",
                new Localised(Map.of("en", "A lesson", "cy", "Gwers")),
                20,
                false,
                List.of(),
                List.of());
        var module = new CourseOutline.Part("m", new Localised(Map.of("en", "A module")), List.of(lesson));
        return new CourseOutline(
                course,
                "slug-of-" + course,
                curriculum,
                words,
                "en",
                words,
                words,
                List.of(module),
                Map.of(),
                Optional.of(Level.INTERMEDIATE));
    }
}
