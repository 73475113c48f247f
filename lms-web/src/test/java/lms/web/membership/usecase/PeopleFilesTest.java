package lms.web.membership.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.Charset;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import lms.web.account.domain.Opening;
import lms.web.membership.domain.FileStep;
import lms.web.membership.domain.Outcome;
import lms.web.membership.domain.PeopleFile.Choices;
import lms.web.membership.domain.PersonField;
import lms.web.membership.domain.Tally;
import lms.web.shared.kernel.Actor;
import lms.web.shared.kernel.ConfirmationRequired;
import lms.web.shared.kernel.LmsException;
import lms.web.shared.kernel.NotFound;
import lms.web.shared.kernel.Rejected;
import lms.web.shared.kernel.Role;
import lms.web.shared.kernel.SignInRequired;
import lms.web.shared.kernel.Standing;
import lms.web.testkit.Engine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** People come in from a file as it was shown before, once, and nothing of the file stays. */
@ParameterizedClass
@EnumSource(Engine.class)
class PeopleFilesTest {

    private static final String THREE = """
            Name,E-mail address,Groups,Telephone
            Ann Jones,Ann@Example.org,Cardiff | /england/newport/,029
            Bob ap Huw,bob@example.org,wales,030
            "Dee, the third",dee@example.org,,
            """;

    private final ImportOffice office;

    PeopleFilesTest(Engine engine) {
        this.office = new ImportOffice(engine);
    }

    @Test
    void people_of_a_file_get_accounts_without_password_and_their_units() {
        assertThat(office.bringIn(THREE)).isEqualTo(new Tally(3, 0, 0, 0));

        assertThat(office.person("ann@example.org").orElseThrow().displayName()).isEqualTo("Ann Jones");
        assertThat(office.person("dee@example.org").orElseThrow().displayName()).isEqualTo("Dee, the third");
        assertThat(office.units("ann@example.org")).containsExactly("/england/newport/", "/wales/cardiff/");
        assertThat(office.units("bob@example.org")).containsExactly("/wales/");
        assertThat(office.units("dee@example.org")).isEmpty();
        assertThat(office.school.storage.transaction(
                        () -> office.school.signInDesk.signIn("ann@example.org", "", Opening.PLAIN, "::1")))
                .isEmpty();
    }

    @Test
    void file_changes_nothing_about_whoever_restricted_the_use_of_their_data() {
        office.bringIn(THREE);
        office.restrict("bob@example.org", true);

        assertThat(office.bringIn("Name,E-mail address,Groups\nBob ap Huw,bob@example.org,Cardiff\n"))
                .isEqualTo(new Tally(0, 0, 1, 0));

        office.restrict("bob@example.org", false);
        assertThat(office.units("bob@example.org")).containsExactly("/wales/");
    }

    @Test
    void check_shows_all_before_anything_changes() {
        office.upload(THREE);
        office.choose(false, false);

        assertThat(office.outcomes()).containsExactly(Outcome.CREATED, Outcome.CREATED, Outcome.CREATED);
        assertThat(office.check().ignored()).containsExactly("Telephone");
        assertThat(office.school.storage.rows("account")).isEqualTo(1);
        assertThat(office.school.storage.rows("unit_member")).isZero();
    }

    @Test
    void same_file_again_changes_nothing() {
        office.bringIn(THREE);
        long members = office.school.storage.rows("unit_member");

        office.upload(THREE);
        office.choose(true, true);

        assertThat(office.check().tally()).isEqualTo(new Tally(0, 0, 3, 0));
        office.confirm();
        office.work();
        assertThat(office.done()).isEqualTo(new Tally(0, 0, 3, 0));
        assertThat(office.school.storage.rows("account")).isEqualTo(4);
        assertThat(office.school.storage.rows("unit_member")).isEqualTo(members);
        assertThat(office.school.storage.rows("outbox_mail")).isZero();
    }

    @Test
    void units_are_added_and_never_taken_away() {
        office.bringIn(THREE);

        assertThat(office.bringIn("email,unit\nann@example.org,Wales\n")).isEqualTo(new Tally(0, 1, 0, 0));

        assertThat(office.units("ann@example.org")).containsExactly("/england/newport/", "/wales/", "/wales/cardiff/");
    }

    @ParameterizedTest
    @CsvSource({"false, Ann Jones, en, UNCHANGED", "true, Ann Morgan, cy, UPDATED"})
    void name_and_language_change_only_where_the_file_is_right(
            boolean corrects, String name, String language, Outcome outcome) {
        office.bringIn(THREE);

        office.upload("email;name;language\nann@example.org;Ann Morgan;Cymraeg\n");
        office.choose(corrects, false);
        assertThat(office.outcomes()).containsExactly(outcome);
        office.confirm();
        office.work();

        var ann = office.person("ann@example.org").orElseThrow();
        assertThat(ann.displayName()).isEqualTo(name);
        assertThat(ann.language()).isEqualTo(language);
    }

    @Test
    void each_rejected_row_says_where_what_and_why() {
        office.upload("""
            name,email,unit,language
            Ann,,,
            Bob,bob at example.org,,
            ,cy@example.org,,
            =1+1,dee@example.org,,
            Eve,eve@example.org,Mars|Newport,
            Fay,fay@example.org,,tlh
            Gus,gus@example.org,,
            Gus,GUS@example.org ,,
            Hal,hal@example.org,,,more
            """);
        office.choose(false, false);

        assertThat(office.check().lines())
                .extracting(line -> line.row() + " " + line.outcome() + " "
                        + line.remarks().stream().map(Remark::key).toList())
                .containsExactly(
                        "2 REJECTED [error.people.row.address]",
                        "3 REJECTED [error.email.format]",
                        "4 REJECTED [error.name.missing]",
                        "5 REJECTED [error.people.row.formula]",
                        "6 REJECTED [error.people.row.unit, error.people.row.units]",
                        "7 REJECTED [error.people.row.language]",
                        "8 CREATED []",
                        "9 REJECTED [error.people.row.twice]",
                        "10 REJECTED [error.people.row.cells]");
        assertThat(office.check().lines().get(1).remarks().get(0).value()).isEqualTo("bob at example.org");
        assertThat(office.check().lines().get(4).remarks().get(1).args())
                .contains("/england/newport/ · /wales/newport/");
    }

    @Test
    void file_of_rejected_rows_mended_and_uploaded_completes_it() {
        assertThat(office.bringIn("name,email,unit,note\nAnn,ann@example.org,Cardif,\"a, b\"\nBob,bob@example.org,,\n"))
                .isEqualTo(new Tally(1, 0, 0, 1));
        String rejected = office.rejected();
        assertThat(rejected)
                .isEqualToNormalizingNewlines("name,email,unit,note,Problem\n"
                        + "Ann,ann@example.org,Cardif,\"a, b\",There is no unit Cardif: write its name or path as on the"
                        + " page of the units\n");

        assertThat(office.bringIn(rejected)).isEqualTo(new Tally(0, 0, 0, 1));
        assertThat(office.rejected()).isEqualTo(rejected);

        assertThat(office.bringIn(office.rejected().replace("Cardif,", "Cardiff,")))
                .isEqualTo(new Tally(1, 0, 0, 0));
        assertThat(office.units("ann@example.org")).containsExactly("/wales/cardiff/");
    }

    @Test
    void nothing_in_the_file_of_rejected_rows_is_calculated_by_a_spreadsheet() {
        office.upload("email,name,@note\n=1,=cmd,+44\n-x,\t,@a\n");
        office.choose(false, false);

        assertThat(office.rejected().lines().skip(1))
                .allSatisfy(line -> assertThat(line.split(",", -1)).noneMatch(FormulaGuard::isFormula));
        assertThat(office.rejected()).startsWith("email,name,'@note,Problem");
    }

    @Test
    void file_is_its_uploaders_alone() {
        office.upload(THREE);
        office.school.enter("ben@example.org", Role.ADMINISTRATOR);
        Actor ben = office.school.recognise(office.school.signIn("ben@example.org"));

        assertThat(office.school.storage.transaction(() -> office.files.mine(ben)))
                .isEmpty();
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(
                        () -> office.school.storage.transaction(() -> office.files.check(Optional.empty(), 1, ben)));
    }

    @Test
    void database_holds_nobody_of_a_file_in_the_clear() {
        office.upload(THREE);

        String content = stored();
        assertThat(content).matches("1:[A-Za-z0-9_-]+").doesNotContain("Ann", "example");
        office.choose(false, false);
        office.confirm();
        office.work();
        assertThat(stored()).isNotEqualTo(content).doesNotContain("Name");
        assertThat(office.school.vault).isNotNull();
    }

    @Test
    void taken_file_leaves_nothing_but_its_rejected_rows_and_ends_with_its_uploader() {
        office.bringIn(THREE + "Eve,nobody,,\n");

        assertThat(office.rejected()).contains("Eve").doesNotContain("ann@", "Ann");
        office.school.storage.inTransaction(() -> office.files.drop(office.ada));
        assertThat(office.school.storage.rows("people_file")).isZero();
    }

    @Test
    void file_goes_after_an_hour() {
        office.upload(THREE);
        office.school.clock.pass(Duration.ofHours(1));
        office.school.storage.inTransaction(office.batches::sweep);
        assertThat(office.school.storage.rows("people_file")).isEqualTo(1);

        office.school.clock.pass(Duration.ofSeconds(1));
        office.school.storage.inTransaction(office.batches::sweep);
        assertThat(office.school.storage.rows("people_file")).isZero();
    }

    @Test
    void only_an_administrator_who_has_just_shown_a_secret_brings_in_people() {
        office.school.enter("officer@example.org", Role.OFFICER);
        Actor officer = office.school.recognise(office.school.signIn("officer@example.org"));
        Instant old = office.school.clock.instant().minus(Duration.ofMinutes(11));
        Actor tired = new Actor.Person(
                office.ada.accountId(), office.ada.signInId(), "Ada", "en", office.ada.grants(), Standing.FULL, old);

        for (Map.Entry<Actor, Class<? extends LmsException>> each : Map.<Actor, Class<? extends LmsException>>of(
                        officer,
                        NotFound.class,
                        tired,
                        ConfirmationRequired.class,
                        Actor.visitor(),
                        SignInRequired.class)
                .entrySet()) {
            Actor actor = each.getKey();
            for (Runnable deed : List.<Runnable>of(
                    () -> office.files.admit(actor),
                    () -> office.files.mine(actor),
                    () -> office.files.take(new byte[] {'a'}, actor),
                    () -> office.files.choose(new TypedColumns(Map.of(), Choices.NONE), actor),
                    () -> office.files.back(actor),
                    () -> office.files.check(Optional.empty(), 1, actor),
                    () -> office.files.confirm(actor),
                    () -> office.files.drop(actor),
                    () -> office.files.rejected(actor))) {
                assertThatExceptionOfType(each.getValue()).isThrownBy(() -> office.school.storage.inTransaction(deed));
            }
        }
    }

    @Test
    void rows_of_somebody_who_is_no_administrator_any_more_are_not_taken() {
        office.upload(THREE);
        office.choose(false, false);
        office.confirm();
        office.school.storage.inTransaction(() -> office.school
                .storage
                .entities()
                .createQuery("delete from RoleGrant g")
                .executeUpdate());

        office.work();

        assertThat(office.school.storage.rows("account")).isEqualTo(1);
        assertThat(office.school.storage.rows("people_file")).isZero();
    }

    @Test
    void interrupted_file_goes_on_where_it_was() {
        office.upload("name,email\n"
                + IntStream.range(0, 1_203)
                        .mapToObj(n -> "Person " + n + ",p" + n + "@example.org\n")
                        .collect(Collectors.joining()));
        office.choose(false, true);
        office.confirm();
        office.school.storage.transaction(office.batches::next);
        assertThat(office.view().tally().all()).isEqualTo(ImportBatches.ROWS);

        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> office.school.storage.inTransaction(() -> {
                    office.batches.next();
                    throw new IllegalStateException("The machine stops");
                }));
        assertThat(office.view().tally().all()).isEqualTo(ImportBatches.ROWS);
        assertThat(office.view().step()).isEqualTo(FileStep.RUNNING);
        assertThatExceptionOfType(Rejected.class).isThrownBy(() -> office.upload(THREE));

        office.work();
        assertThat(office.done()).isEqualTo(new Tally(1_203, 0, 0, 0));
        assertThat(office.school.storage.rows("account")).isEqualTo(1_204);
        assertThat(office.school.storage.rows("outbox_mail")).isEqualTo(1_203);
    }

    @Test
    void new_people_get_one_neutral_mail_if_it_was_chosen() {
        office.upload(THREE);
        office.choose(false, true);
        office.confirm();
        office.work();

        var mails = office.school.mails();
        assertThat(mails).hasSize(3).allSatisfy(mail -> {
            assertThat(mail.letter().subject()).isEqualTo("Your account");
            assertThat(mail.letter().body())
                    .contains("https://learning.example.org/sign-in")
                    .doesNotContain("Cardiff");
        });
    }

    @Test
    void columns_are_chosen_in_advance_as_the_last_time() {
        String strange = "Colofn A,Colofn B\nAnn,ann@example.org\n";
        office.upload(strange);
        assertThat(office.view().columns().places()).isEmpty();
        office.school.storage.inTransaction(() -> office.files.choose(
                new TypedColumns(Map.of(PersonField.NAME, "0", PersonField.EMAIL, "1"), Choices.NONE), office.ada));

        office.upload(strange);

        assertThat(office.view().columns().places()).isEqualTo(Map.of(PersonField.NAME, 0, PersonField.EMAIL, 1));
        office.upload("Colofn B,Enw\nann@example.org,Ann\n");
        assertThat(office.view().columns().places()).isEqualTo(Map.of(PersonField.NAME, 1));
        assertThat(office.school.storage.transaction(() -> office.school
                        .storage
                        .entities()
                        .createQuery("select c.marks from ColumnChoice c", String.class)
                        .getSingleResult()))
                .doesNotContainIgnoringCase("colofn");
    }

    @Test
    void columns_need_one_for_addresses_and_one_for_each_thing() {
        office.upload(THREE);

        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> office.school.storage.inTransaction(() -> office.files.choose(
                        new TypedColumns(Map.of(PersonField.NAME, "0", PersonField.UNITS, "0"), Choices.NONE),
                        office.ada)))
                .satisfies(rejected -> assertThat(rejected.faults())
                        .containsExactly(
                                Rejected.Fault.of("email", "error.people.columns.email"),
                                Rejected.Fault.of("units", "error.people.columns.twice")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "name,email                     | error.people.file.empty",
                "ann@example.org,Ann\\nb@c.de,B | error.people.file.headings",
                "name\\n\\u0000                 | error.people.file.text",
            })
    void what_is_no_list_of_people_is_refused(String text, String key) {
        String real = text.replace("\\n", "\n").replace("\\u0000", "\0");
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> office.upload(real))
                .satisfies(rejected ->
                        assertThat(rejected.faults().get(0).messageKey()).isEqualTo(key));
    }

    @Test
    void too_much_is_refused() {
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> office.upload(new byte[PeopleFiles.MOST_BYTES + 1]))
                .satisfies(rejected -> assertThat(rejected.faults())
                        .containsExactly(Rejected.Fault.of("file", "error.people.file.large", 2)));
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> office.upload("email\n" + "a@b.org\n".repeat(10_001)));
        office.upload("email\n" + "a@b.org\n".repeat(10_000));
    }

    @Test
    void old_spreadsheets_write_accents_in_their_own_way() {
        office.upload("enw;e-bost\nSiôn Llŷr – «x»;sion@example.org\n"
                .replace("ŷ", "y")
                .getBytes(Charset.forName("windows-1252")));

        assertThat(office.view().encoding()).isEqualTo("windows-1252");
        assertThat(office.view().example()).containsExactly("Siôn Llyr – «x»", "sion@example.org");
    }

    @Test
    void import_is_noted_without_names() {
        long before = office.school.storage.rows("audit_entry");
        office.bringIn(THREE);

        assertThat(office.school.storage.rows("audit_entry")).isEqualTo(before + 1);
        assertThat(Set.of("Ann", "example.org"))
                .noneMatch(secret -> office.school
                        .storage
                        .transaction(() -> office.school
                                .storage
                                .entities()
                                .createQuery("select e.detail from AuditEntry e", String.class)
                                .getResultList())
                        .toString()
                        .contains(secret));
    }

    private String stored() {
        return office.school.storage.transaction(() -> office.school
                .storage
                .entities()
                .createQuery("select f.content from PeopleFile f", String.class)
                .getSingleResult());
    }
}
