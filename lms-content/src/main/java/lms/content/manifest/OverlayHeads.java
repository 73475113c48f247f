package lms.content.manifest;

import java.util.List;
import java.util.Optional;
import lms.content.Localised;
import lms.content.Nation;
import lms.content.finding.Findings;
import lms.content.finding.Rule;
import lms.content.yaml.Fields;
import lms.content.yaml.Located;

/** Reads {@code overlay.yml} and the front matter of an overlay's lessons. */
public final class OverlayHeads {
    private final Findings findings;
    private final List<String> languages;

    /** @param languages of the curriculum */
    public OverlayHeads(Findings findings, List<String> languages) {
        this.findings = findings;
        this.languages = languages;
    }

    /** What {@code overlay.yml} says. */
    public record Head(Located id, Localised title, Optional<Nation> nation) {}

    /**
     * Reads {@code overlay.yml}.
     *
     * @param folder that holds the overlay, whose name its id is
     */
    public Optional<Head> head(String yaml, String folder) {
        return Fields.parse(yaml, 0, findings).flatMap(fields -> {
            Optional<Located> id = fields.require("id", "id: " + folder).text("id");
            Localised title = new LocalisedReader(findings, languages).required(fields, "title");
            Optional<Nation> nation = fields.text("nation").flatMap(name -> Formats.nation(name, findings));
            boolean group = fields.flag("group");
            fields.done();
            if (fields.has("nation") == group) {
                findings.add(
                        Rule.Y04,
                        fields.at(),
                        "the overlay says neither or both of 'nation' and 'group'",
                        "Write 'nation: wales', or 'group: true' for a local Group");
            }
            id.filter(found -> !Formats.id(found, findings).equals(folder))
                    .ifPresent(found -> findings.add(
                            Rule.Y05,
                            found.at(),
                            "the id differs from the folder's name",
                            "Write 'id: " + folder + "'"));
            return id.map(found -> new Head(found, title, nation));
        });
    }

    /** The id of the lesson that a file of the overlay belongs to. */
    public Optional<Located> lesson(String yaml) {
        return Fields.parse(yaml, 1, findings).flatMap(fields -> {
            Optional<Located> id = fields.require("overlay_of", "overlay_of: declaring-interests")
                    .text("overlay_of");
            fields.done();
            return id;
        });
    }
}
