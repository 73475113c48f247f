package lms.content.manifest;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lms.content.DeliveryMode;
import lms.content.Nation;
import lms.content.Objective;
import lms.content.Timing;
import lms.content.document.Position;
import lms.content.finding.DidYouMean;
import lms.content.finding.Findings;
import lms.content.finding.Rule;
import lms.content.yaml.Fields;
import lms.content.yaml.Located;

/** Reads the front matter of a lesson or of its translation. */
public final class FrontMatterReader {
    private static final Set<String> KINDS = Set.of("lesson", "session", "assessment", "project");
    /** Segments that pages of a course use themselves. */
    private static final Set<String> RESERVED_SLUGS = Set.of("enrol", "leave", "finished", "quiz", "print", "glossary");

    private static final List<String> PLACES =
            List.of("timing", "review_by", "prerequisites", "objectives", "title", "nations", "translation_of");

    private final Findings findings;

    public FrontMatterReader(Findings findings) {
        this.findings = findings;
    }

    /** What an original says; empty when there is no id to know it by. */
    public Optional<FrontMatter> original(String yaml) {
        return Fields.parse(yaml, 1, findings).flatMap(fields -> {
            fields.require("id", "id: declaring-interests")
                    .require("title", "title: Declaring interests")
                    .require("timing", "timing: {self-paced: 45m}")
                    .require("objectives", "objectives: [{id: obj-spot, text: …}]");
            return read(fields, "id");
        });
    }

    /** What a translation says; its id is that of the lesson it translates. */
    public Optional<FrontMatter> translation(String yaml) {
        return Fields.parse(yaml, 1, findings).flatMap(fields -> {
            fields.require("translation_of", "translation_of: declaring-interests")
                    .require("title", "title: Datgan buddiannau");
            return read(fields, "translation_of");
        });
    }

    private Optional<FrontMatter> read(Fields fields, String idKey) {
        Optional<Located> id = fields.text(idKey);
        id.ifPresent(value -> Formats.id(value, findings));
        FrontMatter matter = matter(id.orElse(new Located(fields.at(), "")), fields, idKey.equals("translation_of"));
        checkUnused(fields);
        fields.done();
        return id.map(known -> matter);
    }

    private FrontMatter matter(Located id, Fields fields, boolean translated) {
        Located slug = fields.text("slug").orElse(id);
        checkSlug(slug);
        Map<String, Position> places = new LinkedHashMap<>();
        PLACES.forEach(key -> places.put(key, fields.at(key)));
        return new FrontMatter(
                id,
                slug,
                fields.text("title").map(Located::text).orElse(""),
                kind(fields),
                timing(fields),
                fields.text("summary").map(Located::text),
                objectives(fields),
                fields.texts("prerequisites"),
                fields.texts("authors").stream().map(Located::text).toList(),
                fields.text("review_by").flatMap(day -> Formats.date(day, findings)),
                fields.number("revision").orElse(1),
                nations(fields),
                translated ? fields.text("source_rev") : Optional.empty(),
                translated && fields.flag("draft"),
                places);
    }

    /** Keys whose values nobody needs yet still have to be right. */
    private void checkUnused(Fields fields) {
        fields.texts("tags");
        fields.text("reviewed").ifPresent(day -> Formats.date(day, findings));
        fields.texts("delivery").forEach(mode -> deliveryMode(mode.text(), mode.at()));
    }

    private void checkSlug(Located slug) {
        if (slug.text().isEmpty()) {
            return;
        }
        Formats.id(slug, findings);
        if (RESERVED_SLUGS.contains(slug.text())) {
            findings.add(
                    Rule.Y06,
                    slug.at(),
                    "the address '" + slug.text() + "' belongs to a page of the course",
                    "Add a line such as 'slug: about-" + slug.text() + "'");
        }
    }

    private String kind(Fields fields) {
        Optional<Located> kind = fields.text("kind");
        kind.filter(value -> !KINDS.contains(value.text()))
                .ifPresent(value -> findings.add(
                        Rule.Y05,
                        value.at(),
                        "'" + value.text() + "' is no kind of lesson",
                        DidYouMean.hint(value.text(), KINDS)));
        return kind.map(Located::text).orElse("lesson");
    }

    private List<Nation> nations(Fields fields) {
        return fields.texts("nations").stream()
                .flatMap(name -> Formats.nation(name, findings).stream())
                .toList();
    }

    private Timing timing(Fields fields) {
        Map<DeliveryMode, Duration> byMode = new EnumMap<>(DeliveryMode.class);
        fields.textMap("timing").forEach((name, value) -> {
            Optional<DeliveryMode> mode = deliveryMode(name, value.at());
            Optional<Duration> duration = Formats.duration(value, findings);
            if (mode.isPresent() && duration.isPresent()) {
                byMode.put(mode.get(), duration.get());
            }
        });
        if (fields.has("timing") && byMode.isEmpty()) {
            findings.add(Rule.Y04, fields.at("timing"), "no time is given", "Write 'timing: {self-paced: 45m}'");
        }
        return new Timing(byMode);
    }

    private Optional<DeliveryMode> deliveryMode(String name, Position at) {
        List<String> names = new ArrayList<>();
        for (DeliveryMode mode : DeliveryMode.values()) {
            if (mode.key().equals(name)) {
                return Optional.of(mode);
            }
            names.add(mode.key());
        }
        findings.add(Rule.Y05, at, "'" + name + "' is no way of delivery", DidYouMean.hint(name, names));
        return Optional.empty();
    }

    private List<WrittenObjective> objectives(Fields fields) {
        List<WrittenObjective> objectives = new ArrayList<>();
        Set<String> ids = new LinkedHashSet<>();
        for (Fields objective : fields.fieldsList("objectives")) {
            Optional<Located> id = objective.require("id", "id: obj-spot").text("id");
            Optional<Located> text = objective.require("text", "text: …").text("text");
            Optional<Located> outcome = objective.text("outcome");
            objective.done();
            if (id.isEmpty() || text.isEmpty()) {
                continue;
            }
            if (!ids.add(Formats.id(id.get(), findings))) {
                String message = "another objective is called '" + id.get().text() + "'";
                findings.add(Rule.I01, id.get().at(), message, "Choose another id");
            }
            objectives.add(new WrittenObjective(
                    new Objective(id.get().text(), text.get().text(), outcome.map(Located::text)),
                    text.get().at(),
                    outcome.orElse(text.get()).at()));
        }
        return objectives;
    }
}
