package lms.web.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What a lesson costs somebody on a phone with one bar of signal. */
class BudgetIT extends SystemTest {

    /** Of HTTP 1.1, as browsers speak without TLS. */
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private static final int MOST_BYTES = 45_000;
    private static final int SMALLEST_COMPRESSED = 1_024;
    private static final Pattern ASSET = Pattern.compile("(?:href|src)=\"(/assets/[^\"]+)\"");

    @Test
    void signedInLesson_weighsLittleWithAllItNeeds() throws Exception {
        Visitor learner = Visitor.signedInAs("learner@demo.example");
        String lesson = "/courses/your-first-campaign/data-protection-when-canvassing";
        Set<String> assets = new TreeSet<>();
        ASSET.matcher(learner.get(lesson).body()).results().forEach(found -> assets.add(found.group(1)));
        assertThat(assets).isNotEmpty();
        int total = compressed(lesson, learner);
        for (String asset : assets) {
            total += compressed(asset, learner);
        }
        assertThat(total).isBetween(1_000, MOST_BYTES);
    }

    /** Bytes of the body as they travel. */
    private static int compressed(String path, Visitor visitor) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(TestServer.BASE + path))
                .header("Accept-Encoding", "gzip")
                .header("Cookie", "__Host-lms=" + visitor.cookie().orElseThrow())
                .build();
        HttpResponse<byte[]> response = HTTP.send(request, HttpResponse.BodyHandlers.ofByteArray());
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body().length < SMALLEST_COMPRESSED
                        || response.headers().firstValue("Content-Encoding").isPresent())
                .as("compression of " + path)
                .isTrue();
        return response.body().length;
    }
}
