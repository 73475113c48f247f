package lms.web.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The one route that takes files: from whom, from where, how large. */
class UploadIT extends SystemTest {

    private static final String DESK = "/author/organiser-training";
    private static final String AUTHOR = "author@demo.example";
    private static final String TYPE = "multipart/form-data; boundary=XyZ";
    private static final Pattern ACTION = Pattern.compile("action=\"([^\"]*/upload\\?token=[0-9a-f]+)\"");

    @Test
    void fileFromOurPage_isTaken() throws IOException {
        Visitor author = Visitor.signedInAs(AUTHOR);

        Answer answer = author.send(
                "POST", action(author), TYPE, BodyPublishers.ofByteArray(form(UploadedCurriculum.withLine("Taken."))));

        assertThat(answer.status()).isEqualTo(303);
        assertThat(author.get(answer.location().orElseThrow()).body()).contains("training.zip");
    }

    @Test
    void fileWithoutTheToken_isRefused() throws IOException {
        Visitor author = Visitor.signedInAs(AUTHOR);
        byte[] form = form(UploadedCurriculum.withLine("Refused."));

        assertThat(author.send("POST", DESK + "/upload", TYPE, BodyPublishers.ofByteArray(form))
                        .status())
                .isEqualTo(403);
        String other = action(Visitor.signedInAs("trainer@demo.example"));
        assertThat(author.send("POST", other, TYPE, BodyPublishers.ofByteArray(form))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void fileFromElsewhere_isRefused() throws IOException {
        Visitor author = Visitor.signedInAs(AUTHOR);
        String action = action(author);
        byte[] form = form(UploadedCurriculum.withLine("Refused."));

        author.with("Sec-Fetch-Site", "cross-site");

        assertThat(author.send("POST", action, TYPE, BodyPublishers.ofByteArray(form))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void fileFromSomebodyWhoIsNoAuthor_findsNothing() throws IOException {
        Visitor author = Visitor.signedInAs(AUTHOR);
        String path = action(author).replace("organiser-training", "welcome");

        Answer answer =
                author.send("POST", path, TYPE, BodyPublishers.ofByteArray(form(UploadedCurriculum.withLine("No."))));

        assertThat(answer.status()).isEqualTo(404);
    }

    @Test
    void formWithoutAFile_saysSo() {
        Visitor author = Visitor.signedInAs(AUTHOR);
        String empty =
                "--XyZ\r\nContent-Disposition: form-data; name=\"archive\"; filename=\"\"\r\n\r\n\r\n--XyZ--\r\n";

        Answer answer = author.send("POST", action(author), TYPE, BodyPublishers.ofString(empty));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains("Choose a file");
    }

    @Test
    void brokenForms_areRefusedWithoutAFault() {
        Visitor author = Visitor.signedInAs(AUTHOR);
        String action = action(author);

        for (String body : new String[] {"", "--XyZ", "nonsense that is no form at all", "--XyZ\r\nContent-"}) {
            assertThat(author.send("POST", action, TYPE, BodyPublishers.ofString(body))
                            .status())
                    .as(body)
                    .isEqualTo(400);
        }
        assertThat(author.send("POST", action, "multipart/form-data", BodyPublishers.ofString("x"))
                        .status())
                .isEqualTo(400);
        assertThat(author.send("POST", action, "text/plain", BodyPublishers.ofString("x"))
                        .status())
                .isEqualTo(415);
    }

    @Test
    void megabytesElsewhere_areStillRefused() {
        Visitor author = Visitor.signedInAs(AUTHOR);

        assertThat(author.send("POST", "/me/security", TYPE, BodyPublishers.ofByteArray(new byte[300_000]))
                        .status())
                .isEqualTo(413);
    }

    private static String action(Visitor author) {
        Matcher matcher = ACTION.matcher(author.get(DESK).body());
        assertThat(matcher.find()).isTrue();
        return matcher.group(1);
    }

    private static byte[] form(byte[] file) {
        ByteArrayOutputStream form = new ByteArrayOutputStream();
        String before = String.join(
                "\r\n",
                "--XyZ",
                "Content-Disposition: form-data; name=\"csrf\"",
                "",
                "abc",
                "--XyZ",
                "Content-Disposition: form-data; name=\"archive\"; filename=\"training.zip\"",
                "Content-Type: application/zip",
                "",
                "");
        form.writeBytes(before.getBytes(StandardCharsets.UTF_8));
        form.writeBytes(file);
        form.writeBytes("\r\n--XyZ--\r\n".getBytes(StandardCharsets.UTF_8));
        return form.toByteArray();
    }
}
