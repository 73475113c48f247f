package lms.web.privacy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lms.web.privacy.domain.Register;
import lms.web.privacy.domain.RegisteredColumn;
import lms.web.privacy.offline.DataPlace;
import lms.web.privacy.offline.HandOver;
import lms.web.privacy.offline.Held;
import lms.web.privacy.offline.PersonClass;
import lms.web.privacy.page.RegisterWords;
import lms.web.shared.kernel.Activity;
import lms.web.shared.kernel.Classified.Erase;
import lms.web.shared.kernel.Classified.Form;
import lms.web.shared.kernel.PersonKind;
import lms.web.shared.view.Words;

/** What could be handed over of whom, as it follows from the register and from the places on the disk. */
final class Subpoena {

    private static final Set<Activity> COURSES_AND_COHORTS = Set.of(Activity.LEARNING, Activity.COHORTS);

    /** Where ids tell no moment, because they are made of the account by a key. */
    private static final String UNDER_PSEUDONYMS = "equality_sheet";

    private final RegisterWords say = new RegisterWords(Words.in(Words.BASE));

    private Subpoena() {}

    static HandOver of(Register register) {
        var subpoena = new Subpoena();
        return new HandOver(Arrays.stream(PersonClass.values())
                .flatMap(who -> subpoena.held(who, register))
                .toList());
    }

    private Stream<Held> held(PersonClass who, Register register) {
        List<RegisteredColumn> columns = register.columns().stream()
                .filter(column -> isHeld(who, column))
                .toList();
        return Stream.of(
                        columns.stream().map(column -> held(who, column)),
                        columns.stream().map(RegisteredColumn::table).distinct().map(table -> row(who, table)),
                        Arrays.stream(DataPlace.values())
                                .filter(place -> lies(who, place))
                                .map(place -> place.held(who)))
                .flatMap(each -> each);
    }

    /** Ids hold the moment at which they were made (RFC 9562, version 7), so that no row is without one. */
    private static Held row(PersonClass who, String table) {
        if (table.equals(UNDER_PSEUDONYMS)) {
            return new Held(
                    who,
                    table + ".id, " + table + ".version",
                    "a pseudonym, and how often the row was changed",
                    "a mark of the account; the keys make it for every account",
                    "as long as the row");
        }
        return new Held(
                who,
                table + ".id, " + table + ".version",
                "when the row was made, and how often it was changed",
                "in plain words",
                "as long as the row");
    }

    private static boolean isHeld(PersonClass who, RegisteredColumn column) {
        return switch (who) {
            case ACCOUNT -> isAboutAll(column.about());
            // What ends by itself is over by then; what stays is that of everybody with an account.
            case LEFT ->
                column.about().contains(PersonKind.LEARNER)
                        && COURSES_AND_COHORTS.contains(column.activity())
                        && column.words().keep().length().isEmpty();
            case ERASED -> column.words().erase() != Erase.DELETE_ROW;
            default -> isAbout(who, column.about());
        };
    }

    private static boolean lies(PersonClass who, DataPlace place) {
        return switch (who) {
            case ACCOUNT -> isAboutAll(place.about());
            case LEFT -> false;
            case ERASED -> place.staysAfterErasure();
            default -> isAbout(who, place.about());
        };
    }

    private static boolean isAboutAll(Set<PersonKind> about) {
        return about.containsAll(PersonKind.WITH_ACCOUNT);
    }

    private static boolean isAbout(PersonClass who, Set<PersonKind> about) {
        PersonKind kind = PersonKind.valueOf(who.name());
        return about.contains(kind) && !(PersonKind.WITH_ACCOUNT.contains(kind) && isAboutAll(about));
    }

    private Held held(PersonClass who, RegisteredColumn column) {
        return new Held(
                who,
                column.qualified(),
                column.words().purpose(),
                form(who, column),
                say.kept(column.words().keep()).text());
    }

    private static String form(PersonClass who, RegisteredColumn column) {
        Form form = column.words().form();
        return switch (form) {
            case PLAIN -> who == PersonClass.ERASED ? "left without the person it was about" : "in plain words";
            case SEALED -> "sealed; the keys open it";
            case SEALED_FOR_PERSON ->
                who == PersonClass.ERASED ? "sealed; its key is gone" : "sealed; the keys open it";
            case HASHED -> "a mark; a guess can be compared with it";
        };
    }

    /** For people, as a page of the documentation. */
    static String page(HandOver list) {
        var text = new StringBuilder("""
                # What we could hand over

                *Made by the build from the register of data about people and the places on the disk; not written by hand. `./lms subpoena` prints the same.*

                Somebody who comes with a court order, or with force, and gets the disks **and** the keys can read what stands here, of whom, and nothing else. Seals do not help then; only what is not there cannot be handed over. A column that makes this list longer fails the build until somebody has agreed to it.

                Not here is what lies outside of the system: the logs of the proxy in front, which know addresses of machines, the mail server's, copies that somebody made by hand, and the memory of the running program, which has what is open at the moment.
                """);
        for (PersonClass who : PersonClass.values()) {
            text.append("\n## ").append(who.title()).append("\n\n");
            List<String> lines = new ArrayList<>();
            list.of(who)
                    .forEach(held -> lines.add("| %s | %s | %s | %s |"
                            .formatted(code(held.where()), held.what(), held.form(), held.until())));
            if (!lines.isEmpty()) {
                text.append("| Where | What | Form | How long |\n|---|---|---|---|\n")
                        .append(String.join("\n", lines))
                        .append('\n');
            }
            who.besides()
                    .ifPresent(other -> text.append(lines.isEmpty() ? "Nothing but" : "\nAnd")
                            .append(" what is held of everybody with an account.\n"));
        }
        return text.append("\n## Places that hold nothing about anybody\n\n")
                .append(HandOver.harmless().stream()
                        .map(line -> "- " + line + "\n")
                        .collect(Collectors.joining()))
                .toString();
    }

    private static String code(String where) {
        return where.contains(" ") ? where : "`" + where + "`";
    }
}
