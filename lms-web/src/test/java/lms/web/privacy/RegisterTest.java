package lms.web.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lms.web.privacy.domain.Register;
import lms.web.privacy.domain.RegisteredColumn;
import lms.web.privacy.persistence.JpaRegisteredColumns;
import lms.web.shared.kernel.Activity;
import lms.web.shared.kernel.Classified;
import lms.web.shared.kernel.DataReader;
import lms.web.shared.kernel.LawfulBasis;
import lms.web.shared.kernel.PersonKind;
import lms.web.shared.kernel.PrivacyClass;
import lms.web.shared.kernel.SpecialCondition;
import lms.web.shared.view.Words;
import lms.web.testkit.Engine;
import lms.web.testkit.Storage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The register is whole, and all of it can be said in words. */
class RegisterTest {

    private final Storage storage = Storage.emptied(Engine.H2);
    private final Register register = register(storage);

    @Test
    void everyColumnAboutPeople_isInTheRegister() {
        Set<String> aboutPeople = ClassifiedColumns.of(storage.factory()).entrySet().stream()
                .filter(column -> column.getValue().value().compareTo(PrivacyClass.ACCOUNT) >= 0)
                .map(column -> column.getKey())
                .collect(Collectors.toSet());

        assertThat(register.columns().stream().map(RegisteredColumn::qualified))
                .containsExactlyInAnyOrderElementsOf(aboutPeople);
    }

    @Test
    void everyActivity_hasColumns() {
        assertThat(register.entries().stream().map(Register.Entry::activity)).containsExactly(Activity.values());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "cy"})
    void everythingTheRegisterSays_hasWords(String language) {
        List<String> keys = new ArrayList<>();
        for (Activity activity : Activity.values()) {
            Stream.of("title", "what", "why").forEach(part -> keys.add(key("activity", activity) + "." + part));
        }
        Arrays.stream(Classified.Form.values()).forEach(form -> keys.add(key("privacy.form", form)));
        Arrays.stream(Classified.Erase.values()).forEach(erase -> keys.add(key("privacy.erase", erase)));
        Arrays.stream(LawfulBasis.values()).forEach(basis -> keys.add(key("lawful.basis", basis)));
        Arrays.stream(SpecialCondition.values()).forEach(condition -> keys.add(key("special.condition", condition)));
        Arrays.stream(DataReader.values()).forEach(reader -> keys.add(key("data.reader", reader)));
        Arrays.stream(PersonKind.values()).forEach(kind -> keys.add(key("person.kind", kind)));
        Arrays.stream(Classified.Keep.values()).forEach(keep -> keys.add(key("mine.keep", keep)));

        assertThat(keys)
                .allSatisfy(key -> assertThat(Words.in(language).text(key, "").otherLanguage())
                        .as("%s in %s", key, language)
                        .isEmpty());
    }

    static Register register(Storage storage) {
        return storage.transaction(new JpaRegisteredColumns(storage.entities())::register);
    }

    private static String key(String prefix, Enum<?> value) {
        return prefix + "." + value.name().toLowerCase(Locale.ROOT);
    }
}
