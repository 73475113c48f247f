package lms.web.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lms.web.it.SystemTest;
import lms.web.it.Visitor;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nobody acts or looks as somebody else, and a form changes nothing but its own fields: with the usual names tried. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NobodyElseIT extends SystemTest {

    private static final String LEARNER = "learner24@demo.example";

    private Visitor administrator = new Visitor();
    private Visitor learner = new Visitor();

    @BeforeAll
    void signIn() {
        administrator = Visitor.signedInAs("admin@demo.example");
        learner = Visitor.signedInAs(LEARNER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "X-Forwarded-User",
                "X-Forwarded-Email",
                "X-Auth-Request-User",
                "X-Remote-User",
                "Remote-User",
                "REMOTE_USER",
                "X-User",
                "X-User-Id",
                "X-Account-Id",
                "X-Impersonate-User",
                "Impersonate-User",
                "X-Act-As",
                "X-On-Behalf-Of",
                "Sudo",
                "X-Sudo",
                "X-Switch-User",
                "X-Original-URL",
                "X-Rewrite-URL",
                "X-HTTP-Method-Override"
            })
    void header_makesNobodySomebodyElse(String header) {
        String administrator = idOf("Demo administrator");
        for (String value : List.of("admin@demo.example", administrator, "/admin", "POST")) {
            String before = learner.get("/me").body();

            learner.with(header, value);

            assertThat(learner.get("/me").body()).isEqualTo(before);
            assertThat(learner.get("/admin").status()).isEqualTo(404);
            assertThat(new Visitor().with(header, value).get("/me").status()).isEqualTo(303);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "as",
                "user",
                "userId",
                "user_id",
                "account",
                "accountId",
                "account_id",
                "uid",
                "id",
                "email",
                "sudo",
                "impersonate",
                "switch_user",
                "_switch_user",
                "loginas",
                "runas",
                "viewas",
                "view_as",
                "act_as",
                "on_behalf_of",
                "role",
                "roles",
                "admin",
                "token",
                "access_token",
                "_method",
                "__Host-lms",
                "JSESSIONID"
            })
    void parameter_makesNobodySomebodyElse(String name) {
        String plain = learner.get("/me").body();
        for (String value : List.of("admin@demo.example", idOf("Demo administrator"), "ADMINISTRATOR", "1")) {
            String path = "/me?" + name + "=" + value;

            assertThat(learner.get(path).body().replace(path, "/me")).isEqualTo(plain);
            assertThat(learner.get("/admin?" + name + "=" + value).status()).isEqualTo(404);
            assertThat(new Visitor().get(path).status()).isEqualTo(303);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"user", "account", "impersonate", "loginas", "JSESSIONID", "lms", "role", "remember-me"})
    void cookie_makesNobodySomebodyElse(String name) {
        for (String value : List.of("admin@demo.example", idOf("Demo administrator"), "ADMINISTRATOR")) {
            var visitor = new Visitor().with("Cookie", name + "=" + value);

            assertThat(visitor.get("/me").status()).isEqualTo(303);
            assertThat(visitor.get("/admin").location().orElse("")).startsWith("/sign-in");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "impersonate",
                "login-as",
                "loginas",
                "sign-in-as",
                "switch",
                "view-as",
                "act-as",
                "sudo",
                "become",
                "me"
            })
    void route_thatWouldMakeAnAdministratorSomebodyElse_isNotThere(String last) {
        String before = administrator.get("/me").body();
        for (String path : List.of(
                "/admin/people/" + idOf("Demo learner 24") + "/" + last,
                "/admin/" + last + "/" + idOf("Demo learner 24"),
                "/" + last + "/" + idOf("Demo learner 24"))) {
            assertThat(administrator.get(path).status()).as(path).isEqualTo(404);
            assertThat(administrator.postFrom("/me", path, Map.of()).status())
                    .as(path)
                    .isEqualTo(404);
        }
        assertThat(administrator.get("/me").body()).isEqualTo(before);
    }

    /** Mass assignment: fields of the row that the form does not show. */
    @Test
    void fieldsThatAFormDoesNotHave_changeNothing() {
        String before = person("Demo learner 24");
        Map<String, String> extra = new HashMap<>(Map.of("language", "en"));
        extra.putAll(Map.of("accountId", idOf("Demo administrator"), "id", idOf("Demo administrator")));
        extra.putAll(Map.of("role", "ADMINISTRATOR", "roles", "ADMINISTRATOR", "grants", "ADMINISTRATOR SITE"));
        extra.putAll(Map.of("displayName", "Somebody else", "email", "else@demo.example", "passwordHash", "x"));
        extra.putAll(Map.of("standing", "FULL", "version", "99"));

        assertThat(learner.postFrom("/me", "/me/language", extra).status()).isEqualTo(303);

        assertThat(person("Demo learner 24")).isEqualTo(before);
        assertThat(person("Demo administrator")).contains("Demo administrator");
        assertThat(learner.get("/admin").status()).isEqualTo(404);
    }

    @Test
    void tokenForSomebodyElse_isOnesOwn() {
        Map<String, String> wanted = new HashMap<>(Map.of("name", "mine", "scopes", "courses:read", "days", "7"));
        wanted.putAll(Map.of("accountId", idOf("Demo learner"), "account_id", idOf("Demo learner"), "version", "7"));

        String page = learner.postFrom("/me", "/me/security/tokens", wanted).body();

        String token = found("lms_pat_[\\w-]{49}", page);
        assertThat(new Visitor()
                        .with("Authorization", "Bearer " + token)
                        .get("/api/v1/courses/leading-a-session")
                        .status())
                .as("which the demo learner may read")
                .isEqualTo(404);
        assertThat(Visitor.signedInAs("learner@demo.example")
                        .get("/me/security/tokens")
                        .body())
                .doesNotContain(">mine<");
    }

    @Test
    void cohortsForm_changesNeitherStateNorCourseNorId() {
        Visitor officer = Visitor.signedInAs("officer@demo.example");
        String home = "/cohorts/"
                + found(
                        "/cohorts/([0-9a-f-]{36})\"[^>]*>[^<]*Cardiff, winter",
                        officer.get("/cohorts").body());
        String form = officer.get(home + "/change").body();
        String before = officer.get(home).body();
        Map<String, String> fields = new HashMap<>();
        for (String name : List.of("name", "starts", "ends", "places", "unit")) {
            fields.put(name, found("name=\"" + name + "\"[^>]*value=\"([^\"]*)\"", form));
        }
        for (String name : List.of("delivery", "admission")) {
            fields.put(name, found("name=\"" + name + "\" value=\"([^\"]*)\" checked", form));
        }
        fields.put("language", "en");
        fields.putAll(Map.of("state", "CANCELLED", "course", "leading-a-session", "courseId", "leading-a-session"));
        fields.putAll(Map.of("id", idOf("Demo learner"), "cohortId", idOf("Demo learner"), "version", "99"));
        fields.putAll(Map.of("releaseId", idOf("Demo learner"), "coach", idOf("Demo learner 24")));

        assertThat(officer.postFrom(home + "/change", home + "/change", fields).status())
                .isEqualTo(303);

        assertThat(officer.get(home).body()).isEqualTo(before);
    }

    private String idOf(String name) {
        return found(
                "/admin/people/([0-9a-f-]{36})\"[^>]*>" + name + "<",
                administrator.get("/admin/people?q=" + name.replace(' ', '+')).body());
    }

    private String person(String name) {
        return administrator.get("/admin/people/" + idOf(name)).body();
    }

    private static String found(String pattern, String text) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        assertThat(matcher.find()).as("%s in %s", pattern, text).isTrue();
        return matcher.groupCount() == 0 ? matcher.group() : matcher.group(1);
    }
}
