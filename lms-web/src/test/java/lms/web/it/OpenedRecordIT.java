package lms.web.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Two administrators open a record, and what the pages show of people's addresses. */
class OpenedRecordIT extends SystemTest {

    private static final String SUBJECT = "Demo learner 15";
    private static final String ADDRESS = "learner15@demo.example";

    @Test
    void record_isReadAfterASecondAdministratorAllowedIt() {
        Visitor asker = Visitor.signedInAs("admin@demo.example");
        Visitor second = secondAdministrator(asker);
        String person = "/admin/people/" + id(asker, SUBJECT);
        assertThat(asker.get(person).body()).contains("l…@demo.example").doesNotContain(ADDRESS);

        Answer wrong = asker.postFrom("/me", person + "/record", Map.of("kind", "LEGAL", "reason", "short"));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.body()).containsPattern(">\\s*short</textarea>").containsPattern("value=\"LEGAL\" checked");

        Map<String, String> why = Map.of("kind", "LEGAL", "reason", "The county court ordered it.");
        assertThat(asker.postFrom("/me", person + "/record", why).location()).contains("/admin/records?done=asked");
        String request = found(
                "/admin/records/[0-9a-f-]{36}", second.get("/admin/records").body());
        assertThat(second.get("/admin/records").body()).contains("The county court ordered it.");
        assertThat(asker.postFrom("/me", request + "/allow", Map.of()).status()).isEqualTo(404);
        assertThat(asker.postFrom("/me", request + "/read", Map.of()).status()).isEqualTo(404);

        assertThat(second.postFrom("/me", request + "/allow", Map.of()).status())
                .isEqualTo(303);

        Answer record = asker.postFrom("/me", request + "/read", Map.of());
        assertThat(record.status()).isEqualTo(200);
        assertThat(record.body()).contains(ADDRESS, "Your first campaign");
        assertThat(record.header("Cache-Control")).contains("no-store");
        assertThat(second.postFrom("/me", request + "/read", Map.of()).status()).isEqualTo(404);
        assertThat(asker.get(request + "/read").status()).isEqualTo(405);
        assertThat(asker.get("/outbox").body()).contains(ADDRESS, "About your account");
        assertThat(asker.get("/admin/audit").body()).contains("read the opened record");
        assertThat(Visitor.signedInAs(ADDRESS).get("/me/privacy/who-looked").body())
                .contains("read your record", "A court or an authority asks");
    }

    @Test
    void nobody_feelsTheirWayThroughAddresses() {
        Visitor administrator = Visitor.signedInAs("admin@demo.example");
        assertThat(administrator.get("/admin/people?q=" + ADDRESS).body()).contains(SUBJECT);
        assertThat(administrator.get("/admin/people?q=learner15%40demo").body()).doesNotContain(SUBJECT + "<");
        assertThat(administrator.get("/admin/people").body()).doesNotContain("demo.example");
    }

    /** Another test may have made one already. */
    private static Visitor secondAdministrator(Visitor first) {
        String roles = "/admin/people/" + id(first, "Demo learner 9") + "/roles";
        first.postFrom("/me", roles, Map.of("role", "ADMINISTRATOR", "place", "SITE:"));
        return Visitor.signedInAs("learner9@demo.example");
    }

    private static String id(Visitor administrator, String name) {
        String people =
                administrator.get("/admin/people?q=" + name.replace(' ', '+')).body();
        return found("/admin/people/[0-9a-f-]{36}\"[^>]*>" + name + "<", people)
                .substring("/admin/people/".length())
                .substring(0, 36);
    }

    private static String found(String pattern, String text) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        assertThat(matcher.find()).as("%s in %s", pattern, text).isTrue();
        return matcher.group();
    }
}
