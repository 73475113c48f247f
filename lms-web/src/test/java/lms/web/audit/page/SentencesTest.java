package lms.web.audit.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import lms.web.audit.domain.AuditEntry.Noted;
import lms.web.audit.domain.Deed;
import lms.web.audit.usecase.AuditPart;
import lms.web.shared.view.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SentencesTest {

    private final Words words = Words.in("en");
    private final Sentences sentences = new Sentences(words);

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
    void people_whose_accounts_are_gone_are_somebody() {
        assertThat(said(Optional.empty(), Deed.ROLE_ENDED, "id", "COACH COHORT 1", Optional.empty()))
                .isEqualTo("somebody whose account is gone ended for somebody whose account is gone the role:"
                        + " Coach, one cohort.");
    }

    private String said(Optional<String> actor, Deed deed, String object, String detail, Optional<String> person) {
        return sentences
                .of(new AuditPart.Line(1, Instant.EPOCH, actor, new Noted(deed, object, detail), person))
                .text();
    }
}
