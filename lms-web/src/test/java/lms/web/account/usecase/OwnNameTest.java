package lms.web.account.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import lms.web.audit.domain.Deed;
import lms.web.shared.kernel.Actor;
import lms.web.shared.kernel.Rejected;
import lms.web.testkit.Engine;
import lms.web.testkit.School;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** People put their own name right. */
@ParameterizedClass
@EnumSource(Engine.class)
class OwnNameTest {

    private final School school;
    private final Actor.Person kim;

    OwnNameTest(Engine engine) {
        this.school = new School(engine);
        this.kim = school.learner("kim@example.org");
    }

    @Test
    void nameIsChanged_andTheTrailSaysSo() {
        correct("  Kim of the river ");

        assertThat(name()).isEqualTo("Kim of the river");
        assertThat(school.trail().get(school.trail().size() - 1).deed()).isEqualTo(Deed.NAME_CHANGED);
    }

    @Test
    void sameNameAgain_changesNothing() {
        int before = school.trail().size();

        correct(name());

        assertThat(school.trail()).hasSize(before);
    }

    @Test
    void whatIsNoName_isRefused_andTheOldOneStays() {
        String before = name();

        assertThatExceptionOfType(Rejected.class).isThrownBy(() -> correct("  "));
        assertThatExceptionOfType(Rejected.class).isThrownBy(() -> correct("x".repeat(81)));

        assertThat(name()).isEqualTo(before);
    }

    private void correct(String typed) {
        school.storage.inTransaction(() -> school.dataUse.correctName(typed, kim));
    }

    private String name() {
        return school.storage.transaction(() -> school.accounts
                .account(kim.own(), kim.accountId())
                .orElseThrow()
                .displayName());
    }
}
