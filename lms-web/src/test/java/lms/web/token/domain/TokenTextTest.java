package lms.web.token.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import lms.web.shared.kernel.Ids;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenTextTest {

    private static final String SECRET = "AbCdEfGhIjKlMnOpQrStUvWxYz0123456789-_AbCdE";

    @Test
    void token_saysWhatItIs_andIsReadBack() {
        String secret = new Ids(Clock.systemUTC()).secret();
        String token = TokenText.of(secret);

        assertThat(token).matches("lms_pat_[A-Za-z0-9_-]{43}[0-9A-Za-z]{6}");
        assertThat(TokenText.secret(token)).contains(secret);
    }

    @Test
    void writing_isTheSameForGood_sinceScannersKnowIt() {
        assertThat(TokenText.of(SECRET)).isEqualTo("lms_pat_" + SECRET + "47wXLP");
    }

    @Test
    void everySlipOfOneCharacter_isNoToken() {
        String token = TokenText.of(SECRET);
        for (int place = 0; place < token.length(); place++) {
            char other = token.charAt(place) == 'x' ? 'y' : 'x';
            String slip = token.substring(0, place) + other + token.substring(place + 1);
            assertThat(TokenText.secret(slip)).as(slip).isEmpty();
        }
    }

    @Test
    void whatIsShorterLongerOrElse_isNoToken() {
        String token = TokenText.of(SECRET);
        for (String text : new String[] {
            "", "lms_pat_", token + "0", token.substring(1), token.substring(0, token.length() - 1), " " + token, SECRET
        }) {
            assertThat(TokenText.secret(text)).as(text).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "courses:read, /api/v1/courses, true",
        "courses:read, /api/v1/courses/how-we-learn-here, true",
        "courses:read, /api/v1/lessons/taking-part, true",
        "courses:read, /api/v1/search, false",
        "courses:read, /api/v1/coursesandmore, false",
        "courses:read, /api/v1/%63ourses, false",
        "courses:read, /api/v1, false",
        "search:read, /api/v1/search, true",
        "search:read, /api/v1/courses, false"
    })
    void scope_opensItsAddressesAndNoOther(String scope, String path, boolean opens) {
        assertThat(TokenScope.of(scope).orElseThrow().opens(path)).isEqualTo(opens);
    }
}
