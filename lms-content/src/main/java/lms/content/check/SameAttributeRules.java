package lms.content.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import lms.content.document.Attributes;
import lms.content.document.Block;
import lms.content.finding.Findings;
import lms.content.finding.Rule;

/** Whether a block of a translation has the attributes of the original: X03. */
final class SameAttributeRules {
    /** Attributes whose values are words for people, or that another recording or another language changes. */
    private static final Set<String> TRANSLATED = Set.of("materials", "unit", "by", "duration", "lang");

    private static final Pattern BARE = Pattern.compile("[^\\s}\"]+");

    private final Findings findings;

    SameAttributeRules(Findings findings) {
        this.findings = findings;
    }

    void check(Block.Directive here, Block.Directive there) {
        Set<String> names = new LinkedHashSet<>(there.attributes().values().keySet());
        names.addAll(here.attributes().values().keySet());
        List<String> differing = names.stream()
                .filter(name -> !TRANSLATED.contains(name))
                .filter(name ->
                        !here.attributes().get(name).equals(there.attributes().get(name)))
                .map(name -> "'" + name + "'")
                .toList();
        if (!differing.isEmpty()) {
            findings.add(
                    Rule.X03,
                    here.at(),
                    String.join(" and ", differing) + (differing.size() == 1 ? " differs" : " differ")
                            + " from the original",
                    "Write " + braces(here.attributes(), there.attributes()));
        }
    }

    /** What to write: the original's attributes, and of those for people the translation's own. */
    private static String braces(Attributes here, Attributes there) {
        Map<String, Attributes.Value> wanted = new LinkedHashMap<>(there.values());
        wanted.keySet()
                .removeIf(name -> TRANSLATED.contains(name) && here.value(name).isEmpty());
        here.values().forEach((name, value) -> {
            if (TRANSLATED.contains(name)) {
                wanted.put(name, value);
            }
        });
        List<String> written = new ArrayList<>();
        wanted.forEach((name, value) -> written.add(written(name, value.text())));
        return "{" + String.join(" ", written) + "}";
    }

    private static String written(String name, String value) {
        if (name.equals("id")) {
            return "#" + value;
        }
        return name + "=" + (BARE.matcher(value).matches() ? value : "\"" + value + "\"");
    }
}
