package lms.web.shared.secret;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Codes of authenticator apps, and codes on paper. */
class OneTimeCodesTest {

    /** The key of the examples in RFC 6238, appendix B. */
    private static final String KEY = Base32.encode("12345678901234567890".getBytes(StandardCharsets.US_ASCII));

    private static final Instant NOW = Instant.ofEpochSecond(1_111_111_111);

    /** The last six of the eight digits that the RFC gives. */
    @ParameterizedTest
    @CsvSource({"59, 287082", "1111111109, 081804", "1111111111, 050471", "1234567890, 005924", "2000000000, 279037"})
    void code_isThatOfTheRfc(long seconds, String code) {
        assertThat(OneTimeCodes.code(KEY, Instant.ofEpochSecond(seconds))).isEqualTo(code);
    }

    /** RFC 4648, section 10. */
    @ParameterizedTest
    @CsvSource({"f, MY", "fo, MZXQ", "foo, MZXW6", "foob, MZXW6YQ", "fooba, MZXW6YTB", "foobar, MZXW6YTBOI"})
    void base32_isThatOfTheRfc(String plain, String encoded) {
        byte[] bytes = plain.getBytes(StandardCharsets.US_ASCII);
        assertThat(Base32.encode(bytes)).isEqualTo(encoded);
        assertThat(Base32.decode(encoded)).isEqualTo(bytes);
    }

    @Test
    void code_countsOneStepEarlyAndLate_andNoMore() {
        long step = NOW.getEpochSecond() / 30;
        for (int off = -3; off <= 3; off++) {
            String code = OneTimeCodes.code(KEY, NOW.plusSeconds(30L * off));
            var found = OneTimeCodes.step(KEY, code, NOW, 0);
            if (Math.abs(off) <= 1) {
                assertThat(found).as("%d steps off", off).hasValue(step + off);
            } else {
                assertThat(found).as("%d steps off", off).isEmpty();
            }
        }
    }

    @Test
    void code_countsOnce_andNoneBeforeItAfterwards() {
        long step = NOW.getEpochSecond() / 30;
        assertThat(OneTimeCodes.step(KEY, OneTimeCodes.code(KEY, NOW), NOW, step))
                .isEmpty();
        assertThat(OneTimeCodes.step(KEY, OneTimeCodes.code(KEY, NOW.minusSeconds(30)), NOW, step))
                .isEmpty();
        assertThat(OneTimeCodes.step(KEY, OneTimeCodes.code(KEY, NOW.plusSeconds(30)), NOW, step))
                .hasValue(step + 1);
    }

    @Test
    void secret_has160RandomBits() {
        assertThat(Stream.generate(OneTimeCodes::newSecret).limit(1_000))
                .allMatch(secret -> secret.matches("[A-Z2-7]{32}"))
                .doesNotHaveDuplicates();
    }

    @Test
    void codeOnPaper_isReadHoweverItIsCopied() {
        assertThat(PaperCodes.fresh()).matches("[0-9a-hjkmnp-tv-z]{5}-[0-9a-hjkmnp-tv-z]{5}");
        assertThat(PaperCodes.plain(" K7M2P x9q-rO ")).isEqualTo("k7m2px9qr0");
        assertThat(PaperCodes.plain("Iloil-00000")).isEqualTo("1101100000");
    }
}
