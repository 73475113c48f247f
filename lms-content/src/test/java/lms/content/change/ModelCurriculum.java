package lms.content.change;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import lms.content.Curriculum;
import lms.content.CurriculumReader;
import lms.content.source.SourceTree;

/** A curriculum that can be changed at random, and written down as files. */
final class ModelCurriculum {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    final List<ModelCourse> courses = new ArrayList<>();
    final Map<String, ModelLesson> lessons = new TreeMap<>();

    static final class ModelCourse {
        String id = "";
        String title = "";
        final List<ModelModule> modules = new ArrayList<>();
    }

    static final class ModelModule {
        String id = "";
        final List<String> lessons = new ArrayList<>();
    }

    static final class ModelLesson {
        String id = "";
        String slug = "";
        String file = "";
        String title = "";
        String text = "";
        String note = "";
        int minutes = 20;
        boolean optional;
        String welsh = "";
        final Map<String, String> prompts = new LinkedHashMap<>();
        boolean required;

        ModelLesson copy() {
            ModelLesson copy = new ModelLesson();
            copy.id = id;
            copy.slug = slug;
            copy.file = file;
            copy.title = title;
            copy.text = text;
            copy.note = note;
            copy.minutes = minutes;
            copy.optional = optional;
            copy.welsh = welsh;
            copy.required = required;
            copy.prompts.putAll(prompts);
            return copy;
        }
    }

    /** One to three courses of one to three modules of one to four lessons, some with a quiz. */
    static ModelCurriculum random(Random random) {
        ModelCurriculum model = new ModelCurriculum();
        int count = 0;
        for (int c = 0; c < 1 + random.nextInt(3); c++) {
            ModelCourse course = new ModelCourse();
            course.id = "course-" + c;
            course.title = "Course " + c;
            model.courses.add(course);
            for (int m = 0; m < 1 + random.nextInt(3); m++) {
                ModelModule module = new ModelModule();
                module.id = "module-" + c + "-" + m;
                course.modules.add(module);
                for (int l = 0; l < 1 + random.nextInt(4); l++) {
                    module.lessons.add(model.addLesson("lesson-" + count++, random).id);
                }
            }
        }
        return model;
    }

    ModelLesson addLesson(String id, Random random) {
        ModelLesson lesson = new ModelLesson();
        lesson.id = id;
        lesson.slug = id;
        lesson.file = id;
        lesson.title = "Title of " + id;
        lesson.text = "Text of " + id + ".";
        lesson.note = "Note on " + id + ".";
        lesson.optional = random.nextInt(4) == 0;
        for (int q = 0; q < random.nextInt(3); q++) {
            lesson.prompts.put("question-" + q, "What is " + q + "?");
        }
        lessons.put(id, lesson);
        return lesson;
    }

    ModelCurriculum copy() {
        ModelCurriculum copy = new ModelCurriculum();
        for (ModelCourse course : courses) {
            ModelCourse other = new ModelCourse();
            other.id = course.id;
            other.title = course.title;
            copy.courses.add(other);
            for (ModelModule module : course.modules) {
                ModelModule same = new ModelModule();
                same.id = module.id;
                same.lessons.addAll(module.lessons);
                other.modules.add(same);
            }
        }
        lessons.forEach((id, lesson) -> copy.lessons.put(id, lesson.copy()));
        return copy;
    }

    ModelLesson lesson(String id) {
        return Objects.requireNonNull(lessons.get(id));
    }

    List<ModelModule> modules() {
        return courses.stream().flatMap(course -> course.modules.stream()).toList();
    }

    Curriculum read() {
        Map<String, byte[]> files = new TreeMap<>();
        files.put("curriculum.yml", manifest().getBytes(UTF_8));
        lessons.values().forEach(lesson -> {
            files.put("lessons/" + lesson.file + ".md", original(lesson).getBytes(UTF_8));
            if (!lesson.welsh.isEmpty()) {
                String welsh = "---\ntranslation_of: %s\ntitle: %s\n---\n\n".formatted(lesson.id, lesson.welsh);
                files.put("lessons/" + lesson.file + ".cy.md", (welsh + body(lesson)).getBytes(UTF_8));
            }
        });
        var reading = new CurriculumReader().read(SourceTree.of(files), TODAY);
        return reading.curriculum().orElseThrow(() -> new AssertionError(reading.diagnostics()));
    }

    private String manifest() {
        StringBuilder yaml = new StringBuilder("""
                format: 1
                id: model
                version: "1"
                title: {en: Model, cy: Model}
                summary: {en: Model, cy: Model}
                languages: {default: en, available: [en, cy]}
                licence: CC-BY-SA-4.0
                owner: {name: Training team, email: training@example.org}
                courses:
                """);
        for (ModelCourse course : courses) {
            yaml.append("  - id: ").append(course.id).append('\n');
            yaml.append("    title: {en: %s, cy: %s}%n".formatted(course.title, course.title));
            yaml.append("    summary: {en: Short, cy: Byr}\n    modules:\n");
            for (ModelModule module : course.modules) {
                yaml.append("      - id: ").append(module.id).append('\n');
                yaml.append("        title: {en: %s, cy: %s}%n".formatted(module.id, module.id));
                yaml.append("        lessons: ").append(listed(module, false)).append('\n');
                yaml.append("        optional: ").append(listed(module, true)).append('\n');
            }
        }
        return yaml.toString();
    }

    private List<String> listed(ModelModule module, boolean optional) {
        return module.lessons.stream()
                .filter(id -> lessons.getOrDefault(id, new ModelLesson()).optional == optional)
                .toList();
    }

    private static String original(ModelLesson lesson) {
        return """
                ---
                id: %s
                slug: %s
                title: %s
                timing: {self-paced: %dm}
                objectives:
                  - {id: obj-a, text: Do it}
                ---

                """.formatted(lesson.id, lesson.slug, lesson.title, lesson.minutes) + body(lesson);
    }

    private static String body(ModelLesson lesson) {
        StringBuilder body = new StringBuilder(lesson.text + "\n\n:::facilitator\n\n" + lesson.note + "\n\n:::\n\n");
        if (!lesson.prompts.isEmpty()) {
            body.append("::::::quiz[Check]{#quiz required=")
                    .append(lesson.required)
                    .append("}\n\n");
            lesson.prompts.forEach((id, prompt) -> body.append("""
                    ::::question{#%s type=single objective=obj-a}

                    %s

                    - [ ] No
                    - [x] Yes

                    ::::

                    """.formatted(id, prompt)));
            body.append("::::::\n");
        }
        return body.toString();
    }
}
