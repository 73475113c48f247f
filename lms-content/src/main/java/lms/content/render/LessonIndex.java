package lms.content.render;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import lms.content.Course;
import lms.content.Curriculum;
import lms.content.Lesson;
import lms.content.LessonPlace;

/** Finds the lessons of a curriculum by what links say of them. Made once for a curriculum, because that takes a while. */
public final class LessonIndex {
    private final Curriculum curriculum;
    private final Map<String, Lesson> byPath = new HashMap<>();
    private final Map<String, Course> homes = new HashMap<>();
    private final Map<String, Set<String>> lessonsOf = new HashMap<>();

    /** Looks through the whole curriculum. */
    public LessonIndex(Curriculum curriculum) {
        this.curriculum = curriculum;
        for (Lesson lesson : curriculum.lessons().values()) {
            lesson.renditions().values().forEach(rendition -> byPath.putIfAbsent(rendition.path(), lesson));
        }
        for (Course course : curriculum.courses()) {
            Set<String> held =
                    course.lessons().stream().map(LessonPlace::lessonId).collect(Collectors.toCollection(HashSet::new));
            held.forEach(lesson -> homes.putIfAbsent(lesson, course));
            lessonsOf.put(course.id(), held);
        }
    }

    public Curriculum curriculum() {
        return curriculum;
    }

    /** The lesson of which the file is a rendition. */
    Optional<Lesson> lesson(String path) {
        return Optional.ofNullable(byPath.get(path));
    }

    /** The course to read the lesson in: the given one if it holds the lesson, else the first that does. */
    Course home(String lessonId, Course course) {
        boolean held = lessonsOf.getOrDefault(course.id(), Set.of()).contains(lessonId);
        return held ? course : homes.getOrDefault(lessonId, course);
    }
}
