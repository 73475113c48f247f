package lms.content.manifest;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lms.content.Level;
import lms.content.Nation;
import lms.content.finding.DidYouMean;
import lms.content.finding.Findings;
import lms.content.finding.Rule;
import lms.content.yaml.Located;
import org.jspecify.annotations.Nullable;

/** The small formats inside values: ids, languages, licences, durations, dates. */
public final class Formats {
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final int LONGEST_ID = 64;
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?");
    private static final Pattern DURATION = Pattern.compile("(?:(\\d{1,3})h)? ?(?:(\\d{1,4})m)?");
    private static final Pattern OWN_LICENCE = Pattern.compile("LicenseRef-[A-Za-z0-9.-]+");
    /** Licences for texts from the SPDX list; a curriculum under a licence of its own says LicenseRef-…. */
    private static final Set<String> LICENCES = Set.of(
            "CC-BY-SA-4.0",
            "CC-BY-4.0",
            "CC-BY-NC-4.0",
            "CC-BY-NC-SA-4.0",
            "CC-BY-NC-ND-4.0",
            "CC-BY-ND-4.0",
            "CC0-1.0",
            "GFDL-1.3-or-later",
            "OGL-UK-3.0",
            "Apache-2.0",
            "MIT");

    private Formats() {}

    public static boolean isId(String text) {
        return text.length() <= LONGEST_ID && ID.matcher(text).matches();
    }

    public static boolean isLanguage(String text) {
        return LANGUAGE.matcher(text).matches();
    }

    /** The id, reported when it is malformed. */
    static String id(Located value, Findings findings) {
        if (!isId(value.text())) {
            findings.add(
                    Rule.Y06,
                    value.at(),
                    "'" + value.text() + "' is not an id",
                    "Use lower-case letters, digits and single hyphens, starting with a letter, 64 at most");
        }
        return value.text();
    }

    static String language(Located value, Findings findings) {
        if (!isLanguage(value.text())) {
            findings.add(
                    Rule.Y06,
                    value.at(),
                    "'" + value.text() + "' is not a language tag",
                    "Use a tag such as en, cy or gd");
        }
        return value.text();
    }

    static String licence(Located value, Findings findings) {
        if (!LICENCES.contains(value.text())
                && !OWN_LICENCE.matcher(value.text()).matches()) {
            findings.add(
                    Rule.Y06,
                    value.at(),
                    "'" + value.text() + "' is not a licence for texts that we know",
                    "Use an SPDX identifier such as CC-BY-SA-4.0, or LicenseRef-… for your own");
        }
        return value.text();
    }

    /** The nation of that name; empty, with a finding, when there is none. */
    static Optional<Nation> nation(Located value, Findings findings) {
        Optional<Nation> nation = Nation.of(value.text());
        if (nation.isEmpty()) {
            findings.add(
                    Rule.Y05,
                    value.at(),
                    "'" + value.text() + "' is no nation that we know",
                    DidYouMean.hint(value.text(), Nation.keys()));
        }
        return nation;
    }

    /** The level of that name; empty, with a finding, when there is none. */
    static Optional<Level> level(Located value, Findings findings) {
        Optional<Level> level = Level.of(value.text());
        if (level.isEmpty()) {
            findings.add(
                    Rule.Y05,
                    value.at(),
                    "'" + value.text() + "' is no level that we know",
                    DidYouMean.hint(value.text(), Level.keys()));
        }
        return level;
    }

    static Optional<Duration> duration(Located value, Findings findings) {
        Matcher matcher = DURATION.matcher(value.text());
        if (matcher.matches() && !value.text().isBlank()) {
            Duration found = Duration.ofHours(number(matcher.group(1))).plusMinutes(number(matcher.group(2)));
            if (!found.isZero()) {
                return Optional.of(found);
            }
        }
        findings.add(Rule.Y06, value.at(), "'" + value.text() + "' is not a duration", "Write 45m, 1h or 1h30m");
        return Optional.empty();
    }

    static Optional<LocalDate> date(Located value, Findings findings) {
        try {
            return Optional.of(LocalDate.parse(value.text()));
        } catch (DateTimeException e) {
            findings.add(Rule.Y06, value.at(), "'" + value.text() + "' is not a date", "Write it like 2027-07-01");
            return Optional.empty();
        }
    }

    private static long number(@Nullable String digits) {
        return digits == null ? 0 : Long.parseLong(digits);
    }
}
