package lms.web.account.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import lms.web.account.domain.SignInMethod;
import lms.web.shared.kernel.Actor;
import lms.web.testkit.Engine;
import lms.web.testkit.School;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** A person sees where they are signed in, this browser first, and can end the others or all of them. */
@ParameterizedClass
@EnumSource(Engine.class)
class SignInListTest {

    private static final String ANN = "ann@example.org";
    private static final String BEN = "ben@example.org";

    private final School school;
    private Instant began = Instant.EPOCH;
    private String first = "";
    private String second = "";
    private String bens = "";

    SignInListTest(Engine engine) {
        this.school = new School(engine);
    }

    @BeforeEach
    void twoBrowsersOfOnePersonAndOneOfAnother() {
        school.enter(ANN);
        school.enter(BEN);
        began = school.clock.instant();
        first = school.signIn(ANN);
        school.clock.pass(Duration.ofMinutes(1));
        second = school.signIn(ANN);
        bens = school.signIn(BEN);
    }

    @Test
    void own_sign_ins_are_listed_this_one_first() {
        Actor.Person ann = person(second);

        var listed = school.storage.transaction(() -> school.signIns.mine(ann));

        assertThat(listed)
                .extracting(SignInView::id)
                .containsExactly(ann.signInId(), person(first).signInId());
        assertThat(listed).extracting(SignInView::current).containsExactly(true, false);
        assertThat(listed).extracting(SignInView::since).containsExactly(began.plus(Duration.ofMinutes(1)), began);
        assertThat(listed).extracting(SignInView::method).containsOnly(SignInMethod.PASSKEY);
    }

    @Test
    void sign_ins_that_are_over_are_not_listed() {
        Actor.Person ann = person(second);
        school.clock.pass(Duration.ofDays(400));

        assertThat(school.storage.transaction(() -> school.signIns.mine(ann))).isEmpty();
    }

    @Test
    void ending_this_one_leaves_the_others() {
        school.storage.inTransaction(() -> school.signIns.end(person(second)));

        assertThat(isKnown(second)).isFalse();
        assertThat(isKnown(first)).isTrue();
        assertThat(isKnown(bens)).isTrue();
    }

    @Test
    void ending_the_others_leaves_this_one() {
        school.storage.inTransaction(() -> school.signIns.endOthers(person(second)));

        assertThat(isKnown(second)).isTrue();
        assertThat(isKnown(first)).isFalse();
        assertThat(isKnown(bens)).isTrue();
    }

    @Test
    void ending_everywhere_leaves_other_people_alone() {
        school.storage.inTransaction(() -> school.signIns.endEverywhere(person(second)));

        assertThat(isKnown(second)).isFalse();
        assertThat(isKnown(first)).isFalse();
        assertThat(isKnown(bens)).isTrue();
    }

    private Actor.Person person(String secret) {
        return school.storage
                .transaction(() -> school.signIns.recognise(secret))
                .orElseThrow()
                .person();
    }

    private boolean isKnown(String secret) {
        return school.storage
                .transaction(() -> school.signIns.recognise(secret))
                .isPresent();
    }
}
