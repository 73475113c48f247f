package lms.content.manifest;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import lms.content.Localised;
import lms.content.RunSheet;
import lms.content.RunSheetItem;
import lms.content.document.Position;
import lms.content.finding.Findings;
import lms.content.finding.Rule;
import lms.content.yaml.Fields;
import lms.content.yaml.Located;

/** Reads the {@code run-sheets} of a course. */
final class RunSheetReader {
    private static final String EXAMPLE = "items: [first-lesson, {break: 15}, second-lesson]";

    private final Findings findings;
    private final LocalisedReader texts;

    RunSheetReader(Findings findings, List<String> languages) {
        this.findings = findings;
        this.texts = new LocalisedReader(findings, languages);
    }

    List<PlacedRunSheet> read(String courseId, Fields course) {
        List<PlacedRunSheet> sheets = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (Fields fields : course.fieldsList("run-sheets")) {
            PlacedRunSheet sheet = sheet(courseId, fields);
            if (!ids.add(sheet.sheet().id())) {
                String message = "another run sheet is called '" + sheet.sheet().id() + "'";
                findings.add(Rule.I01, fields.at("id"), message, "Choose another id");
            }
            sheets.add(sheet);
        }
        return sheets;
    }

    private PlacedRunSheet sheet(String courseId, Fields fields) {
        String id = fields.require("id", "id: day-1")
                .text("id")
                .map(value -> Formats.id(value, findings))
                .orElse("");
        Optional<Localised> title = texts.optional(fields, "title");
        int minutes =
                fields.require("minutes", "minutes: 180").number("minutes").orElse(0);
        List<Placed> items = fields.require("items", EXAMPLE).mixedList("items", RunSheetReader::lesson, this::item);
        if (fields.has("items") && items.isEmpty()) {
            findings.add(Rule.Y04, fields.at("items"), "the run sheet has no item", "Write it like " + EXAMPLE);
        }
        fields.done();
        return new PlacedRunSheet(
                courseId,
                new RunSheet(
                        id, title, minutes, items.stream().map(Placed::item).toList()),
                fields.at("minutes"),
                items.stream().map(Placed::at).toList());
    }

    private static Placed lesson(Located id) {
        return new Placed(new RunSheetItem.OfLesson(id.text()), id.at());
    }

    private Optional<Placed> item(Fields fields) {
        Optional<RunSheetItem> item = fields.has("break") ? pause(fields) : step(fields);
        fields.done();
        return item.map(found -> new Placed(found, fields.at()));
    }

    private static Optional<RunSheetItem> pause(Fields fields) {
        return fields.number("break").map(RunSheetItem.Pause::new);
    }

    private Optional<RunSheetItem> step(Fields fields) {
        Localised title = texts.required(fields, "title");
        Optional<Integer> minutes = fields.require("minutes", "minutes: 10").number("minutes");
        Optional<Localised> method = texts.optional(fields, "method");
        Optional<Localised> materials = texts.optional(fields, "materials");
        return minutes.map(number -> new RunSheetItem.Step(title, number, method, materials));
    }

    private record Placed(RunSheetItem item, Position at) {}
}
