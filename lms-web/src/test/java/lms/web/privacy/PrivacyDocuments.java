package lms.web.privacy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lms.web.privacy.domain.Register;
import lms.web.privacy.domain.RegisteredColumn;
import lms.web.privacy.page.RegisterModels;
import lms.web.privacy.page.RegisterWords;
import lms.web.shared.kernel.Activity;
import lms.web.shared.kernel.Classified;
import lms.web.shared.kernel.Classified.Erase;
import lms.web.shared.kernel.Classified.Form;
import lms.web.shared.kernel.Classified.Keep;
import lms.web.shared.kernel.PersonKind;
import lms.web.shared.kernel.PrivacyClass;
import lms.web.shared.view.Phrase;
import lms.web.shared.view.Words;

/** The documents that data protection law asks for, as far as they follow from the register. */
final class PrivacyDocuments {

    private static final String MADE =
            "*Made by the build from the entities (`@Classified`, `@Processing`) and the messages; not written by hand.*\n\n";

    private final Register register;
    private final Words words = Words.in(Words.BASE);
    private final RegisterWords say = new RegisterWords(words);

    private PrivacyDocuments(Register register) {
        this.register = register;
    }

    /** Every document by the name of its file. */
    static Map<String, String> of(Register register) {
        var documents = new PrivacyDocuments(register);
        Map<String, String> byName = new LinkedHashMap<>();
        byName.put("record-of-processing.md", documents.recordOfProcessing());
        byName.put("privacy-notice.md", notice(register, "en"));
        byName.put("privacy-notice.cy.md", notice(register, "cy"));
        byName.put("dpia-annex.md", documents.annex());
        byName.put("retention-schedule.md", documents.schedule());
        byName.put("data-dictionary.md", documents.dictionary());
        return byName;
    }

    private String recordOfProcessing() {
        var text = new StringBuilder("# Record of processing\n\n")
                .append(MADE)
                .append("What UK GDPR Art. 30(1) asks for, as far as the system knows it. The name and contact of the"
                        + " controller, of its data protection officer, and of the processors that host machines and mail"
                        + " are the organisation’s to add. The system itself transfers nothing to another country and has"
                        + " no recipient outside the organisation but the mail server that its settings name. How the data"
                        + " are protected (Art. 32) is told in [SECURITY.md](../../../SECURITY.md).\n");
        register.entries().forEach(entry -> activity(text, entry));
        return text.toString();
    }

    private void activity(StringBuilder text, Register.Entry entry) {
        Activity activity = entry.activity();
        text.append("\n## ").append(say.title(activity)).append("\n\n| | |\n|---|---|\n");
        row(text, "Purpose", say.why(activity).text());
        row(text, "Data", say.what(activity).text());
        row(text, "Categories of people", joined(say.about(entry)));
        row(text, "Lawful basis", say.basis(activity).text());
        row(text, "Special categories", joined(say.conditions(activity)));
        row(text, "Who may see it besides the person", joined(say.readers(activity)));
        row(text, "Kept", joined(say.keeps(entry)));
        row(text, "When the person is erased", joined(erased(entry.columns())));
        row(text, "Tables", code(entry.tables().stream()));
        row(text, "Form", forms(entry.columns()));
    }

    private List<Phrase> erased(List<RegisteredColumn> columns) {
        return EnumSet.copyOf(
                        columns.stream().map(column -> column.words().erase()).toList())
                .stream()
                .map(erase -> say.one("privacy.erase.", erase))
                .toList();
    }

    private static String forms(List<RegisteredColumn> columns) {
        Map<Form, Long> counts = columns.stream()
                .collect(Collectors.groupingBy(
                        column -> column.words().form(), () -> new EnumMap<>(Form.class), Collectors.counting()));
        return "%d columns: %d in plain words, %d sealed, %d as marks"
                .formatted(
                        columns.size(),
                        counts.getOrDefault(Form.PLAIN, 0L),
                        counts.getOrDefault(Form.SEALED, 0L) + counts.getOrDefault(Form.SEALED_FOR_PERSON, 0L),
                        counts.getOrDefault(Form.HASHED, 0L));
    }

    private static String notice(Register register, String language) {
        Words words = Words.in(language);
        var model = new RegisterModels(words).notice(register, java.util.Optional.empty(), false);
        var text = new StringBuilder("# " + words.plain("privacy.title") + "\n\n")
                .append(MADE)
                .append(words.plain("privacy.lead"))
                .append('\n');
        Stream.of("privacy.reading", "privacy.searching", "privacy.cookie", "privacy.never", "privacy.held")
                .forEach(key -> passage(text, words, key));
        for (var part : model.parts()) {
            text.append("\n### %s\n\n%s\n\n| | |\n|---|---|\n".formatted(part.title(), part.what()));
            row(text, words.plain("privacy.why"), part.why().text());
            row(text, words.plain("privacy.who"), joined(part.readers()));
            row(text, words.plain("privacy.law.about"), joined(part.about()));
            row(text, words.plain("privacy.keep"), joined(part.keeps()));
        }
        Stream.of("privacy.operators", "privacy.others", "privacy.law").forEach(key -> passage(text, words, key));
        for (var ground : model.grounds()) {
            text.append("\n| | |\n|---|---|\n");
            row(text, words.plain("privacy.law.activity"), joined(ground.activities()));
            row(text, words.plain("privacy.law.basis"), ground.basis().text());
            row(text, words.plain("privacy.law.condition"), joined(ground.conditions()));
        }
        passage(text, words, "privacy.rights");
        text.append("\n## %s\n\n%s\n\n%s\n"
                .formatted(
                        words.plain("privacy.complain"),
                        words.plain("privacy.contact.none"),
                        words.plain("privacy.complain.ico")));
        return text.toString();
    }

    private static void passage(StringBuilder text, Words words, String key) {
        text.append("\n## %s\n\n%s\n".formatted(words.plain(key), words.plain(key + ".text")));
    }

    private String annex() {
        var text = new StringBuilder("# Annex to the data protection impact assessment\n\n")
                .append(MADE)
                .append("What the system holds, counted. [The assessment itself](../../how-to/privacy/dpia.md) is the"
                        + " organisation’s.\n\n")
                .append("| Activity | Columns | of these revealing | sensitive | secret | sealed or marks | About |"
                        + " Conditions (Art. 9) | Who else may see it |\n|---|---|---|---|---|---|---|---|---|\n");
        register.entries()
                .forEach(entry -> text.append("| %s | %d | %d | %d | %d | %d | %s | %s | %s |%n"
                        .formatted(
                                say.title(entry.activity()),
                                entry.columns().size(),
                                count(entry, PrivacyClass.POLITICAL),
                                count(entry, PrivacyClass.SENSITIVE),
                                count(entry, PrivacyClass.SECRET),
                                entry.columns().stream()
                                        .filter(column -> column.words().form() != Form.PLAIN)
                                        .count(),
                                joined(say.about(entry)),
                                joined(say.conditions(entry.activity())),
                                joined(say.readers(entry.activity())))));
        text.append("""

                ## What is sensitive or secret, and how the database holds it

                | Column | What for | Class | Form |
                |---|---|---|---|
                """);
        register.columns().stream()
                .filter(column -> column.words().value().compareTo(PrivacyClass.SENSITIVE) >= 0)
                .forEach(column -> text.append("| `%s` | %s | %s | %s |%n"
                        .formatted(
                                column.qualified(),
                                column.words().purpose(),
                                say.one("privacy.class.", column.words().value()),
                                say.one("privacy.form.", column.words().form()))));
        return text.toString();
    }

    private static long count(Register.Entry entry, PrivacyClass kind) {
        return entry.columns().stream()
                .filter(column -> column.words().value() == kind)
                .count();
    }

    private String schedule() {
        var text = new StringBuilder("# Retention schedule\n\n")
                .append(MADE)
                .append(
                        "UK GDPR Art. 5(1)(e). The figures stand once, at `Classified.Keep`; the daily run removes by them."
                                + " [The organisation’s own schedule](../../how-to/privacy/retention-schedule.md) adds what lies"
                                + " outside of the system.\n\n"
                                + "| How long | As a figure (ISO 8601) | For | Columns of |\n|---|---|---|---|\n");
        Arrays.stream(Keep.values()).forEach(keep -> {
            List<RegisteredColumn> kept = register.columns().stream()
                    .filter(column -> column.words().keep() == keep)
                    .toList();
            if (!kept.isEmpty()) {
                text.append("| %s | %s | %s | %s |%n"
                        .formatted(
                                say.kept(keep),
                                keep.length().map(Object::toString).orElse("until that happens"),
                                activities(kept),
                                code(kept.stream()
                                        .map(RegisteredColumn::table)
                                        .collect(Collectors.toCollection(TreeSet::new))
                                        .stream())));
            }
        });
        text.append(
                "\n## What stays when a person is erased\n\n| Column | What for | What becomes of it |\n|---|---|---|\n");
        register.columns().stream()
                .filter(column -> column.words().erase() != Erase.DELETE_ROW)
                .forEach(column -> text.append("| `%s` | %s | %s |%n"
                        .formatted(
                                column.qualified(),
                                column.words().purpose(),
                                say.one("privacy.erase.", column.words().erase()))));
        return text.toString();
    }

    private String activities(List<RegisteredColumn> columns) {
        return joined(
                EnumSet.copyOf(columns.stream().map(RegisteredColumn::activity).toList()).stream()
                        .map(say::title)
                        .toList());
    }

    private String dictionary() {
        var text = new StringBuilder("# Data dictionary\n\n")
                .append(MADE)
                .append("Every column about people. Columns of ids, versions and content are not in it.\n");
        Map<String, List<RegisteredColumn>> tables = register.columns().stream()
                .collect(Collectors.groupingBy(RegisteredColumn::table, TreeMap::new, Collectors.toList()));
        tables.forEach((table, columns) -> {
            text.append("\n## %s\n\n".formatted(table))
                    .append("| Column | What for | Activity | About | Class | Form | Kept | In the person’s copy | On"
                            + " erasure |\n|---|---|---|---|---|---|---|---|---|\n");
            columns.forEach(column -> text.append(row(column)));
        });
        return text.toString();
    }

    private String row(RegisteredColumn column) {
        Classified said = column.words();
        return "| `%s` | %s | %s | %s | %s | %s | %s | %s | %s |%n"
                .formatted(
                        column.name(),
                        said.purpose(),
                        say.title(column.activity()),
                        about(column),
                        say.one("privacy.class.", said.value()),
                        say.one("privacy.form.", said.form()),
                        say.kept(said.keep()),
                        said.export() ? "yes" : "no",
                        say.one("privacy.erase.", said.erase()));
    }

    private String about(RegisteredColumn column) {
        List<String> kinds = new ArrayList<>();
        if (column.about().containsAll(PersonKind.WITH_ACCOUNT)) {
            kinds.add(words.plain("person.kind.everybody"));
        }
        EnumSet.copyOf(column.about()).stream()
                .filter(kind -> kinds.isEmpty() || !PersonKind.WITH_ACCOUNT.contains(kind))
                .forEach(kind -> kinds.add(say.one("person.kind.", kind).text()));
        return String.join(", ", kinds);
    }

    private static void row(StringBuilder text, String heading, String cell) {
        text.append("| ").append(heading).append(" | ").append(cell).append(" |\n");
    }

    private static String joined(List<Phrase> phrases) {
        return phrases.stream().map(Phrase::text).collect(Collectors.joining("; "));
    }

    private static String code(Stream<String> names) {
        return names.map(name -> "`" + name + "`").collect(Collectors.joining(", "));
    }
}
