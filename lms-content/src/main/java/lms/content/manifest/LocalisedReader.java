package lms.content.manifest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lms.content.Localised;
import lms.content.document.Position;
import lms.content.finding.Findings;
import lms.content.finding.Rule;
import lms.content.yaml.Fields;
import lms.content.yaml.Located;

/** Reads texts that are given per language. */
final class LocalisedReader {
    private final Findings findings;
    private final List<String> languages;

    LocalisedReader(Findings findings, List<String> languages) {
        this.findings = findings;
        this.languages = languages;
    }

    Optional<Localised> optional(Fields fields, String key) {
        return fields.has(key) ? Optional.of(required(fields, key)) : Optional.empty();
    }

    /** The text; a gap is reported and filled. */
    Localised required(Fields fields, String key) {
        Map<String, Located> texts =
                fields.require(key, key + ": {" + languages.get(0) + ": …}").textMap(key);
        for (String language : languages) {
            if (fields.fields(key).isPresent() && !texts.containsKey(language)) {
                findings.add(
                        Rule.Y07,
                        fields.at(key),
                        "'" + key + "' has no text in " + language,
                        "Add '" + language + ": …', or take " + language + " out of 'languages'");
            }
        }
        Map<String, String> plain = new LinkedHashMap<>();
        texts.forEach((language, text) -> plain.put(known(language, fields.at(key)), text.text()));
        return new Localised(plain.isEmpty() ? Map.of(languages.get(0), "") : plain);
    }

    private String known(String language, Position at) {
        if (!languages.contains(language)) {
            findings.add(
                    Rule.Y03,
                    at,
                    "'" + language + "' is none of the languages " + String.join(", ", languages),
                    "Add it to 'languages: {available: […]}' or delete it here");
        }
        return language;
    }
}
