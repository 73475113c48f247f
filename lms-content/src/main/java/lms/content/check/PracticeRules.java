package lms.content.check;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import lms.content.Course;
import lms.content.CourseModule;
import lms.content.LessonPlace;
import lms.content.document.Position;
import lms.content.finding.Findings;
import lms.content.finding.Rule;

/** Whether each module asks for something that is done, not only read: C02. */
final class PracticeRules {
    private static final Set<String> DOING = Set.of("practice", "assignment");

    private final Sources sources;
    private final Findings manifest;

    /** @param manifest gathers what is wrong with the manifest */
    PracticeRules(Sources sources, Findings manifest) {
        this.sources = sources;
        this.manifest = manifest;
    }

    void check() {
        Set<String> doing = sources.originals().stream()
                .filter(lesson -> lesson.facts().blocks().stream().anyMatch(DOING::contains))
                .map(ParsedLesson::id)
                .collect(Collectors.toSet());
        Map<String, Position> places = sources.manifest().modulesAt();
        for (Course course : sources.manifest().courses()) {
            for (CourseModule module : course.modules()) {
                boolean practised = module.lessons().stream()
                        .map(LessonPlace::lessonId)
                        .anyMatch(id -> doing.contains(id) || sources.isUnread(id));
                if (!practised) {
                    manifest.add(
                            Rule.C02,
                            places.getOrDefault(module.id(), Position.START),
                            "no lesson of the module '" + module.id() + "' has a practice or an assignment",
                            "Add a ::::practice to one of its lessons: something to do outside, and how to tell that it was done well");
                }
            }
        }
    }
}
