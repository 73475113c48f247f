package lms.content.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import lms.content.format.DirectiveKind.Form;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DirectiveTableTest {
    private static final Set<String> PLACES = Set.of(DirectiveKind.TOP, DirectiveKind.ANYWHERE, DirectiveKind.OVERLAY);

    @Test
    void everyKind_isExplainedAndStandsSomewhereThatExists() {
        assertThat(DirectiveKind.all()).hasSizeGreaterThan(30).allSatisfy(kind -> {
            assertThat(kind.meaning()).as(kind.name()).matches("[A-Z].*[a-z]\\.");
            assertThat(kind.places())
                    .as(kind.name())
                    .isNotEmpty()
                    .allSatisfy(place -> assertThat(PLACES.contains(place)
                                    || DirectiveKind.of(place)
                                            .filter(outer -> outer.form() == Form.FENCED)
                                            .isPresent())
                            .as(place)
                            .isTrue());
            assertThat(kind.attributes().values())
                    .allSatisfy(attribute -> assertThat(attribute.words())
                            .as("%s of %s", attribute.name(), kind.name())
                            .isNotBlank());
        });
    }

    @ParameterizedTest
    @CsvSource({
        "activity,minutes,600,601",
        "practice,due,session 12 @ 9:00,session twelve",
        "assignment,submit,text file,text  paper",
        "assignment,max-size,5 MB,5 GB",
        "only,nation,wales northern-ireland,ireland",
        "only,lang,cy-GB,Welsh",
        "video,duration,1h2m3s,3:20",
        "replace,base,0123456789ab,0123"
    })
    void attribute_takesWhatFitsAndNothingElse(String directive, String name, String good, String bad) {
        AttributeKind attribute =
                DirectiveKind.of(directive).orElseThrow().attributes().get(name);

        assertThat(attribute).isNotNull().satisfies(kind -> {
            assertThat(kind.fits(good)).isTrue();
            assertThat(kind.fits(bad)).isFalse();
            assertThat(kind.fits("")).isFalse();
        });
    }

    @Test
    void facilitatorsNotes_standAnywhereButWhereEverybodyAnswers() {
        DirectiveKind note = DirectiveKind.of("facilitator").orElseThrow();

        assertThat(note.mayStandIn(DirectiveKind.NESTED)).isTrue();
        assertThat(note.mayStandIn("criteria")).isTrue();
        assertThat(note.mayStandIn("question")).isFalse();
        assertThat(note.mayStandIn(DirectiveKind.OVERLAY)).isFalse();
    }
}
