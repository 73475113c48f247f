package lms.content.curricula;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import lms.content.Course;
import lms.content.Curriculum;
import lms.content.Lesson;

/** {@code docs/reference/sources.md}: what every lesson leans on, and whether anybody looked at it. */
final class SourcesPage {
    private static final String HEAD = """
            # Sources

            What the lessons of the four curricula lean on. **Seen** means that on that day whoever wrote the lesson read a stored copy of what stands at the address, or the part of it that matters, and found there what the lesson says; a few addresses are those of other people's copies. **Unchecked** means that the entry was written from memory or from a catalogue: look it up before you rely on it. Law changes; each lesson says by when it has to be reviewed.

            Written from the `:::reading` blocks of the lessons by the test CurriculaTest, with `-Ddocs.write=true`.
            """;

    private SourcesPage() {}

    static String text(List<Curriculum> curricula) {
        StringBuilder page = new StringBuilder(HEAD);
        page.append(counts(curricula));
        for (Curriculum curriculum : curricula) {
            page.append("\n## ").append(english(curriculum)).append('\n');
            for (Course course : curriculum.courses()) {
                page.append("\n### ")
                        .append(course.title().byLanguage().get("en"))
                        .append('\n');
                OurCurricula.lessons(curriculum, course).forEach(lesson -> page.append(lines(curriculum, lesson)));
            }
        }
        return page.toString();
    }

    private static String counts(List<Curriculum> curricula) {
        StringBuilder table = new StringBuilder(
                "\n| Curriculum | Lessons | Sources | Seen | Unchecked |\n| --- | --- | --- | --- | --- |\n");
        for (Curriculum curriculum : curricula) {
            long seen = entries(curriculum).filter(SourcesPage::isSeen).count();
            long all = entries(curriculum).count();
            table.append(String.format(
                    Locale.ROOT,
                    "| %s | %d | %d | %d | %d |%n",
                    english(curriculum),
                    curriculum.lessons().size(),
                    all,
                    seen,
                    all - seen));
        }
        return table.toString().replace(System.lineSeparator(), "\n");
    }

    private static Stream<SourceEntry> entries(Curriculum curriculum) {
        return curriculum.lessons().values().stream().flatMap(lesson -> entries(curriculum, lesson));
    }

    private static Stream<SourceEntry> entries(Curriculum curriculum, Lesson lesson) {
        return SourceEntry.of(OurCurricula.original(curriculum, lesson).body()).stream();
    }

    private static String lines(Curriculum curriculum, Lesson lesson) {
        StringBuilder lines = new StringBuilder("\n**")
                .append(OurCurricula.original(curriculum, lesson).title())
                .append("** (`")
                .append(lesson.id())
                .append("`)\n\n");
        entries(curriculum, lesson)
                .forEach(entry -> lines.append("- ").append(line(entry)).append('\n'));
        return lines.toString();
    }

    private static String line(SourceEntry entry) {
        String text = entry.text().replace("*", "\\*").replace("_", "\\_").replace("|", "\\|");
        String state = entry.state()
                .map(found -> found instanceof SourceEntry.Seen seen ? "seen " + seen.on() : "unchecked")
                .orElse("unchecked");
        return text + " **" + state + "**"
                + entry.address().map(address -> " <" + address + ">").orElse("");
    }

    private static boolean isSeen(SourceEntry entry) {
        return entry.state().filter(SourceEntry.Seen.class::isInstance).isPresent();
    }

    private static String english(Curriculum curriculum) {
        return curriculum.title().byLanguage().getOrDefault("en", curriculum.id());
    }
}
