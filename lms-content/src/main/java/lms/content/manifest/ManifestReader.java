package lms.content.manifest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lms.content.Completion;
import lms.content.Course;
import lms.content.CourseModule;
import lms.content.LessonPlace;
import lms.content.Level;
import lms.content.Localised;
import lms.content.RunSheet;
import lms.content.document.Position;
import lms.content.finding.Findings;
import lms.content.finding.Rule;
import lms.content.yaml.Fields;
import lms.content.yaml.Located;

/** Reads {@code curriculum.yml}. */
public final class ManifestReader {
    private static final String FORMAT = "1";

    private final Findings findings;
    private final List<Located> lessons = new ArrayList<>();
    private final List<PlacedRunSheet> runSheets = new ArrayList<>();
    private final Set<String> courseIds = new LinkedHashSet<>();
    private final Set<String> courseSlugs = new LinkedHashSet<>();
    private final Set<String> moduleIds = new LinkedHashSet<>();
    private final Map<String, Position> modulesAt = new HashMap<>();
    private List<String> languages = List.of("en");

    public ManifestReader(Findings findings) {
        this.findings = findings;
    }

    /** What could be read; empty when the file is no YAML. Gaps are reported and filled, so that reading goes on. */
    public Optional<Manifest> read(String yaml) {
        return Fields.parse(yaml, 0, findings).map(this::manifest);
    }

    private Manifest manifest(Fields top) {
        checkFormat(top);
        String defaultLanguage = readLanguages(top);
        String id = id(top.require("id", "id: future-councillors"), "id");
        String version = top.require("version", "version: \"2026.1\"")
                .text("version")
                .map(Located::text)
                .orElse("");
        Localised title = localised(top, "title");
        Localised summary = localised(top, "summary");
        String licence = top.require("licence", "licence: CC-BY-SA-4.0")
                .text("licence")
                .map(value -> Formats.licence(value, findings))
                .orElse("");
        readOwner(top);
        Aims aims = new AimsReader(findings, languages).read(top, id);
        List<Course> courses = courses(top, id, title, summary, aims.completion());
        Map<String, Located> aliases = top.textMap("aliases");
        List<Located> retired = top.texts("retired");
        top.done();
        return new Manifest(
                id,
                version,
                title,
                summary,
                defaultLanguage,
                languages,
                licence,
                courses,
                modulesAt,
                lessons,
                runSheets,
                aliases,
                retired,
                aims);
    }

    private void checkFormat(Fields top) {
        Optional<Integer> format = top.require("format", "format: 1").number("format");
        if (format.isPresent() && !format.get().toString().equals(FORMAT)) {
            findings.add(Rule.Y05, top.at("format"), "format " + format.get() + " is not known", "Write 'format: 1'");
        }
    }

    private String readLanguages(Fields top) {
        Optional<Fields> group = top.require("languages", "languages: {default: en, available: [en]}")
                .fields("languages");
        if (group.isEmpty()) {
            return "en";
        }
        Fields fields = group.get();
        String main = fields.require("default", "default: en")
                .text("default")
                .map(value -> Formats.language(value, findings))
                .orElse("en");
        Set<String> all = new LinkedHashSet<>();
        all.add(main);
        fields.texts("available").forEach(value -> all.add(Formats.language(value, findings)));
        fields.done();
        languages = List.copyOf(all);
        return main;
    }

    private void readOwner(Fields top) {
        top.require("owner", "owner: {name: Training team, email: training@example.org}")
                .fields("owner")
                .ifPresent(owner -> {
                    owner.require("name", "name: Training team").text("name");
                    owner.require("email", "email: training@example.org").text("email");
                    owner.done();
                });
    }

    private List<Course> courses(Fields top, String id, Localised title, Localised summary, Completion completion) {
        if (top.has("courses") == top.has("modules")) {
            findings.add(
                    Rule.Y04,
                    top.keyAt("modules"),
                    "exactly one of the keys 'courses' and 'modules' is needed",
                    "List your courses under 'courses:', or the modules of a single course under 'modules:'");
        }
        if (top.has("modules") && !top.has("courses")) {
            List<CourseModule> modules = modules(top);
            return List.of(new Course(id, id, title, summary, modules, runSheets(id, top), completion, level(top)));
        }
        List<Course> courses = top.fieldsList("courses").stream()
                .map(fields -> course(fields, completion))
                .toList();
        if (top.has("courses") && courses.isEmpty()) {
            findings.add(Rule.Y04, top.at("courses"), "there is no course", "List at least one under 'courses:'");
        }
        return courses;
    }

    /** @param usual completion of a course that says nothing of its own */
    private Course course(Fields fields, Completion usual) {
        String id = id(fields.require("id", "id: first-hundred-days"), "id");
        String slug = fields.has("slug") ? id(fields, "slug") : id;
        unique(courseIds, id, fields, "id", "course");
        unique(courseSlugs, slug, fields, fields.has("slug") ? "slug" : "id", "course address");
        Localised title = localised(fields, "title");
        Localised summary = localised(fields, "summary");
        fields.require("modules", "modules: [{id: start, title: {en: Start}, lessons: [first]}]");
        List<CourseModule> modules = modules(fields);
        List<RunSheet> sheets = runSheets(id, fields);
        Completion completion =
                new AimsReader(findings, languages).completion(fields).orElse(usual);
        Optional<Level> level = level(fields);
        fields.done();
        return new Course(id, slug, title, summary, modules, sheets, completion, level);
    }

    private Optional<Level> level(Fields fields) {
        return fields.text("level").flatMap(value -> Formats.level(value, findings));
    }

    private List<RunSheet> runSheets(String courseId, Fields fields) {
        List<PlacedRunSheet> sheets = new RunSheetReader(findings, languages).read(courseId, fields);
        runSheets.addAll(sheets);
        return sheets.stream().map(PlacedRunSheet::sheet).toList();
    }

    private List<CourseModule> modules(Fields fields) {
        return fields.fieldsList("modules").stream().map(this::module).toList();
    }

    private CourseModule module(Fields fields) {
        String id = id(fields.require("id", "id: conduct"), "id");
        unique(moduleIds, id, fields, "id", "module");
        modulesAt.putIfAbsent(id, fields.at("id"));
        Localised title = localised(fields, "title");
        List<LessonPlace> places = new ArrayList<>(places(fields, "lessons", false));
        places.addAll(places(fields, "optional", true));
        if (places.isEmpty()) {
            findings.add(Rule.Y04, fields.at(), "the module lists no lesson", "Add a line such as 'lessons: [first]'");
        }
        fields.done();
        return new CourseModule(id, title, places);
    }

    private List<LessonPlace> places(Fields fields, String key, boolean optional) {
        List<Located> listed = fields.texts(key);
        lessons.addAll(listed);
        return listed.stream()
                .map(lesson -> new LessonPlace(Formats.id(lesson, findings), optional))
                .toList();
    }

    private void unique(Set<String> taken, String id, Fields fields, String key, String what) {
        if (!id.isEmpty() && !taken.add(id)) {
            findings.add(Rule.I01, fields.at(key), "another " + what + " is called '" + id + "'", "Choose another id");
        }
    }

    private String id(Fields fields, String key) {
        return fields.text(key).map(value -> Formats.id(value, findings)).orElse("");
    }

    private Localised localised(Fields fields, String key) {
        return new LocalisedReader(findings, languages).required(fields, key);
    }
}
