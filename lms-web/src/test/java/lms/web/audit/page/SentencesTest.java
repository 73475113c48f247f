package lms.web.audit.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import lms.web.audit.domain.Deed;
import lms.web.audit.usecase.AuditPart;
import lms.web.shared.view.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SentencesTest {

    private final Words words = Words.in("en");
    private final Sentences sentences = new Sentences(words, false);

    @ParameterizedTest
    @EnumSource(Deed.class)
    void every_deed_has_a_name_and_a_sentence(Deed deed) {
        assertThat(words.knows("audit.kind." + deed.name().toLowerCase(Locale.ROOT)))
                .isTrue();
        assertThat(said(Optional.of("Ada"), deed, "object", "detail", Optional.of("Ben")))
                .startsWith("Ada ")
                .doesNotContain("{");
    }

    @ParameterizedTest
    @CsvSource({
        "OFFICER UNIT /wales/, 'Political education officer, /wales/'",
        "'ADMINISTRATOR SITE ', 'Administrator, the whole site'",
        "COACH COHORT 1, 'Coach, one cohort'",
        "EMPEROR OF MARS, EMPEROR OF MARS",
        "'', ''"
    })
    void role_is_told_in_words_and_what_is_none_as_it_is(String detail, String told) {
        assertThat(said(Optional.of("Ada"), Deed.ROLE_GRANTED, "id", detail, Optional.of("Ben")))
                .isEqualTo("Ada gave Ben the role: " + told + ".");
    }

    @Test
    void people_whose_accounts_are_gone_are_told_apart_and_nothing_else_is_known_of_them() {
        assertThat(said(Optional.empty(), Deed.ROLE_ENDED, "", "COACH COHORT 1", Optional.empty()))
                .isEqualTo(
                        "somebody whose account is gone (0a0a0a0a) ended for somebody whose account is gone (0b0b0b0b)"
                                + " the role: Coach, one cohort.");
    }

    @Test
    void administrator_reads_of_people_by_mark_and_not_what_was_typed_about_them() {
        var line = line(Optional.empty(), Deed.GLASS_ASKED, "", Optional.empty(), Optional.empty());

        assertThat(new Sentences(words, true).of(line).text())
                .isEqualTo("person 0a0a0a0a asked to see the record of person 0b0b0b0b: (shown to auditors only)");
    }

    @Test
    void system_is_named_where_nobody_acted() {
        var line = new AuditPart.Line(
                1, Instant.EPOCH, Deed.KEYS_RENEWED, Optional.empty(), "", Optional.of(""), Optional.empty());

        assertThat(sentences.of(line).text()).isEqualTo("The system renewed the keys of the site");
    }

    private String said(Optional<String> actor, Deed deed, String object, String detail, Optional<String> person) {
        return sentences
                .of(line(actor, deed, object, Optional.of(detail), person))
                .text();
    }

    private static AuditPart.Line line(
            Optional<String> actor, Deed deed, String object, Optional<String> detail, Optional<String> person) {
        return new AuditPart.Line(
                1,
                Instant.EPOCH,
                deed,
                Optional.of(new AuditPart.Who("0a0a0a0a", actor)),
                object,
                detail,
                Optional.of(new AuditPart.Who("0b0b0b0b", person)));
    }
}
