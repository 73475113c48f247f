package lms.web.account.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import lms.web.account.domain.EmailAddress;
import lms.web.account.domain.LinkKind;
import lms.web.message.usecase.Envelopes;
import lms.web.shared.kernel.Actor;
import lms.web.shared.kernel.ConfirmationRequired;
import lms.web.shared.kernel.NotFound;
import lms.web.shared.kernel.Rejected;
import lms.web.shared.kernel.Role;
import lms.web.testkit.Engine;
import lms.web.testkit.School;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What administrators see and mend of people's addresses. */
@ParameterizedClass
@EnumSource(Engine.class)
class AddressesTest {

    private static final String OLD = "kim@exmaple.org";
    private static final String NEW = "kim@example.org";

    private final School school;
    private final Actor.Person ada;
    private final UUID kim;

    AddressesTest(Engine engine) {
        this.school = new School(engine);
        school.enter("ada@example.org", Role.ADMINISTRATOR);
        this.ada = school.recognise(school.signIn("ada@example.org"));
        this.kim = school.enter(OLD);
    }

    @Test
    void mendedAddress_isTheOneToSignInWith_andBothAreTold() {
        change(kim, "  Kim@Example.org ", ada);

        assertThat(known(NEW)).isTrue();
        assertThat(known(OLD)).isFalse();
        assertThat(school.mails()).extracting(Envelopes.Opened::to).containsExactlyInAnyOrder(OLD, NEW);
        assertThat(school.mails()).extracting(mail -> mail.letter().subject()).containsOnly("About your account");
        assertThat(school.mails())
                .filteredOn(mail -> mail.to().equals(OLD))
                .allSatisfy(mail -> assertThat(mail.letter().body()).doesNotContain(NEW));
        assertThat(school.storage.rows("audit_entry")).isEqualTo(1);
    }

    @Test
    void linkThatWasSentToTheOldAddress_isDead() {
        school.storage.inTransaction(() -> school.links.ask(LinkKind.SIGN_IN, new EmailAddress(OLD)));
        school.storage.inTransaction(school.links::answer);
        String body = school.mails().get(0).letter().body();
        String token = body.replaceAll("(?s).*/sign-in/link/([\\w-]+).*", "$1");
        assertThat(whose(token)).isTrue();

        change(kim, NEW, ada);

        assertThat(whose(token)).isFalse();
    }

    @Test
    void addressOfSomebodyWithARole_isNotForOneToGiveAway() {
        UUID bea = school.enter("bea@example.org", Role.ADMINISTRATOR);

        assertThatExceptionOfType(Rejected.class).isThrownBy(() -> change(bea, NEW, ada));
        assertThat(known("bea@example.org")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "kim", "ada@example.org", OLD})
    void addressThatCannotBe_isRefused(String typed) {
        assertThatExceptionOfType(Rejected.class).isThrownBy(() -> change(kim, typed, ada));
        assertThat(known(OLD)).isTrue();
    }

    @Test
    void mending_asksForASecretThatWasShownLately() {
        school.clock.pass(Duration.ofMinutes(11));

        assertThatExceptionOfType(ConfirmationRequired.class).isThrownBy(() -> change(kim, NEW, ada));
    }

    @Test
    void othersMendNothing() {
        school.enter("aud@example.org", Role.AUDITOR);
        Actor auditor = school.recognise(school.signIn("aud@example.org"));

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> change(kim, NEW, auditor));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> change(school.ids.next(), NEW, ada));
        assertThat(known(OLD)).isTrue();
    }

    @Test
    void card_showsAMaskedAddress() {
        PersonCard card = school.storage.transaction(() -> school.roles.person(kim, ada));

        assertThat(card.maskedEmail()).isEqualTo("k…@exmaple.org");
    }

    @ParameterizedTest
    @CsvSource({
        "name of kim, 1",
        "kim@exmaple.org, 1",
        "' KIM@exmaple.org ', 1",
        "kim@, 0",
        "exmaple.org, 0",
        "@, 0",
        "im@exmaple.org, 0"
    })
    void person_isFoundByPartOfTheNameOrByTheWholeAddress(String asked, int found) {
        UUID plain = rename();

        var people = school.storage.transaction(() -> school.people.find(asked, 1, ada));

        assertThat(people.people()).hasSize(found);
        assertThat(people.total()).isEqualTo(found);
        assertThat(people.people()).extracting(PersonView::id).isSubsetOf(Set.of(plain));
    }

    /** The names of the school hold addresses, which would hide what is tried here. */
    private UUID rename() {
        school.storage.inTransaction(() -> school.storage
                .entities()
                .createQuery("update Account a set a.displayName = 'Name of Kim' where a.id = :id")
                .setParameter("id", kim)
                .executeUpdate());
        school.storage.inTransaction(() -> school.storage
                .entities()
                .createQuery("update Account a set a.displayName = 'Ada' where a.id = :id")
                .setParameter("id", ada.accountId())
                .executeUpdate());
        return kim;
    }

    private void change(UUID account, String typed, Actor actor) {
        school.storage.inTransaction(() -> school.addresses.change(account, typed, actor));
    }

    private boolean known(String email) {
        return school.storage
                .transaction(() -> school.accounts.forSignIn(new EmailAddress(email)))
                .isPresent();
    }

    private boolean whose(String token) {
        return school.storage
                .transaction(() -> school.links.whose(LinkKind.SIGN_IN, token))
                .isPresent();
    }
}
