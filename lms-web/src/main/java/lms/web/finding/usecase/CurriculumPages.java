package lms.web.finding.usecase;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lms.content.Audience;
import lms.content.Level;
import lms.content.Passage;
import lms.search.IndexedPage;
import lms.search.IndexedSection;
import lms.web.catalogue.domain.Visibility;
import lms.web.catalogue.usecase.CourseOutline;
import lms.web.catalogue.usecase.FoundTexts.CourseGlossary;
import lms.web.catalogue.usecase.FoundTexts.LessonDownload;
import lms.web.catalogue.usecase.FoundTexts.LessonPassage;
import lms.web.catalogue.usecase.PublishedCurriculum;

/** Makes the pages of one published curriculum: its lessons, their notes, its words and its files. */
final class CurriculumPages {

    private static final String DOWNLOAD = "download";

    private final PublishedCurriculum curriculum;
    private final Map<String, CourseOutline> courses;
    private final Map<String, LessonSpot> lessons;

    CurriculumPages(PublishedCurriculum curriculum, List<CourseOutline> courses) {
        this.curriculum = curriculum;
        this.courses = byId(courses.stream(), CourseOutline::id);
        this.lessons = byId(courses.stream().flatMap(LessonSpot::in), LessonSpot::key);
    }

    /** The id of a lesson's page. */
    static String id(String courseId, String lessonId, String language) {
        return String.join("/", "lesson", courseId, lessonId, language);
    }

    List<IndexedPage> all(
            List<LessonPassage> passages, List<CourseGlossary> glossaries, List<LessonDownload> downloads) {
        List<IndexedPage> pages = new ArrayList<>();
        grouped(passages, CurriculumPages::keyOf).forEach(page -> lesson(page).ifPresent(pages::add));
        pages.addAll(new GlossaryPages(curriculum, courses).of(glossaries));
        grouped(downloads, CurriculumPages::keyOf)
                .forEach(links -> download(links.get(0)).ifPresent(pages::add));
        return pages;
    }

    private static <T> Iterable<List<T>> grouped(List<T> rows, Function<T, String> key) {
        return rows.stream()
                .collect(Collectors.groupingBy(key, LinkedHashMap::new, Collectors.toList()))
                .values();
    }

    private static <T> Map<String, T> byId(Stream<T> all, Function<T, String> id) {
        return all.collect(Collectors.toMap(id, Function.identity(), (first, second) -> first, LinkedHashMap::new));
    }

    private static String keyOf(LessonPassage passage) {
        return String.join("/", passage.audience().name(), passage.courseId(), passage.lessonId(), passage.language());
    }

    private static String keyOf(LessonDownload link) {
        return String.join("/", link.courseId(), link.language(), link.file().path());
    }

    private Optional<IndexedPage> lesson(List<LessonPassage> passages) {
        LessonPassage first = passages.get(0);
        String language = first.language();
        boolean notes = first.audience() == Audience.FACILITATOR;
        return spot(first.courseId(), first.lessonId()).map(spot -> {
            String key = first.courseId() + "/" + first.lessonId();
            return new IndexedPage(
                    notes ? "notes/" + key + "/" + language : id(first.courseId(), first.lessonId(), language),
                    curriculum.id(),
                    (notes ? "notes/" : "lesson/") + key,
                    notes ? AccessTokens.ofNotes(first.courseId()) : token(first.courseId()),
                    language,
                    spot.place(language),
                    spot.title(language),
                    notes ? spot.notesUrl() : spot.url(),
                    spot.level(),
                    spot.lesson().minutes(),
                    sections(passages));
        });
    }

    private static List<IndexedSection> sections(List<LessonPassage> passages) {
        return passages.stream()
                .map(LessonPassage::passage)
                .map(passage -> new IndexedSection(
                        passage.anchor(), kind(passage.kind()), passage.heading(), List.of(), passage.text()))
                .toList();
    }

    private static String kind(Passage.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    private Optional<IndexedPage> download(LessonDownload link) {
        String path = link.file().path();
        String title = link.file().title();
        return spot(link.courseId(), link.lessonId())
                .map(spot -> new IndexedPage(
                        String.join("/", DOWNLOAD, link.courseId(), link.language(), path),
                        curriculum.id(),
                        String.join("/", DOWNLOAD, curriculum.id(), path),
                        token(link.courseId()),
                        link.language(),
                        spot.place(link.language()),
                        title,
                        "/files/" + curriculum.id() + "/" + encoded(path),
                        spot.level(),
                        0,
                        List.of(new IndexedSection("", DOWNLOAD, title, List.of(), ""))));
    }

    private static String encoded(String path) {
        return URLEncoder.encode(path, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("%2F", "/");
    }

    private String token(String courseId) {
        // Nobody has said who may read it: then only those who are put into it.
        return AccessTokens.of(curriculum.visibilities().getOrDefault(courseId, Visibility.ENROLLED), courseId);
    }

    private Optional<LessonSpot> spot(String courseId, String lessonId) {
        return Optional.ofNullable(lessons.get(courseId + "/" + lessonId));
    }

    /** A lesson where it stands. */
    private record LessonSpot(CourseOutline course, CourseOutline.Part module, CourseOutline.Item lesson) {

        static Stream<LessonSpot> in(CourseOutline course) {
            return course.modules().stream()
                    .flatMap(module -> module.lessons().stream().map(item -> new LessonSpot(course, module, item)));
        }

        String key() {
            return course.id() + "/" + lesson.id();
        }

        IndexedPage.Place place(String language) {
            return new IndexedPage.Place(
                    course.id(), course.in(language, course.title()), course.in(language, module.title()), lesson.id());
        }

        String title(String language) {
            return course.in(language, lesson.title());
        }

        String url() {
            return "/courses/" + course.slug() + "/" + lesson.slug();
        }

        /** Leads whoever coaches the course to the lesson in their own cohort. */
        String notesUrl() {
            return "/facilitate/courses/" + course.id() + "/lessons/" + lesson.id();
        }

        String level() {
            return course.level().map(Level::key).orElse("");
        }
    }
}
