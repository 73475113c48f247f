package lms.web.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import lms.web.account.usecase.DemoAccounts;
import org.junit.jupiter.api.Test;

/**
 * An account that is made with a passkey and opened by it, in Chromium with an authenticator of its own. Passkeys need a
 * name: the pages are opened as {@code localhost}.
 */
class PasskeyIT extends BrowserTest {

    private static final String SITE = "http://localhost:" + TestServer.BASE.getPort();
    private static final int LET_IN = 303;
    private static final int REFUSED = 422;
    private static final Pattern CREDENTIAL = Pattern.compile("(^|&)credential=([^&]+)");

    @Test
    void somebodyWhoIsInvited_makesAnAccountWithAPasskey_andSignsInWithIt() {
        Page page = deviceWithPasskeys();
        page.navigate(SITE + invitation("pat@demo.example"));
        assertAccessible(page);
        long start = System.nanoTime();
        page.locator("#name").fill("Pat");
        page.locator("[data-passkey] button").click();
        page.waitForURL(SITE + "/me");
        System.getLogger("PasskeyIT")
                .log(System.Logger.Level.INFO, "made in {0} ms", (System.nanoTime() - start) / 1_000_000);

        signOut(page);
        page.navigate(SITE + "/sign-in?return=/courses");
        page.locator("[data-passkey] button").click();
        page.waitForURL(SITE + "/courses");
        page.navigate(SITE + "/me/security");
        assertThat(page.locator("main")).containsText("pat@demo.example");
    }

    @Test
    void passkey_isAddedNamedAndRemoved() {
        Page page = deviceWithPasskeys();
        signInWithPassword(page, "learner14@demo.example");
        page.navigate(SITE + "/me/security/passkeys");
        page.locator("#name").fill("My <phone>");
        page.locator("[data-passkey] button").click();
        page.waitForURL(SITE + "/me/security/passkeys?done=added");
        assertThat(page.locator(".sign-ins h2")).hasText("Passkey “My <phone>”");
        assertAccessible(page);

        page.locator("[data-passkey] button").click();
        assertThat(page.locator("[role=status].passkey-status")).not().isEmpty();
        assertThat(page.locator(".sign-ins li")).hasCount(1);

        page.locator(".sign-ins form button").click();
        page.waitForURL(SITE + "/me/security/passkeys?done=removed");
        signOut(page);
        page.navigate(SITE + "/sign-in");
        page.locator("[data-passkey] button").click();
        assertThat(page).hasTitle(Pattern.compile("^Error: .*"));
        assertThat(page).hasURL(SITE + "/sign-in/passkey");
    }

    @Test
    void passkey_showsAgainThatItIsYou() {
        Page page = deviceWithPasskeys();
        page.navigate(SITE + invitation("quinn@demo.example"));
        page.locator("#name").fill("Quinn");
        page.locator("[data-passkey] button").click();
        page.waitForURL(SITE + "/me");
        page.navigate(SITE + "/me/confirm?return=/courses");
        assertThat(page.locator("input[type=password]")).hasCount(0);
        page.locator("[data-passkey] button").click();
        page.waitForURL(SITE + "/courses");
    }

    @Test
    void answer_countsOnce() {
        Page page = somebodyWithAPasskey("learner15@demo.example");
        String form = caught(page);

        assertThat(sent(page, form)).as("as it was").isEqualTo(LET_IN);
        signOut(page);
        page.navigate(SITE + "/sign-in");
        assertThat(sent(page, form)).as("again").isEqualTo(REFUSED);
    }

    @Test
    void answer_ofAnotherSite_orWithAnotherSignature_isRefused() {
        Page page = somebodyWithAPasskey("learner17@demo.example");
        assertThat(sent(page, changed(caught(page), PasskeyIT::fromElsewhere)))
                .as("another origin")
                .isEqualTo(REFUSED);
        page.navigate(SITE + "/sign-in");
        assertThat(sent(page, changed(caught(page), PasskeyIT::withAnotherSignature)))
                .as("another signature")
                .isEqualTo(REFUSED);
        page.navigate(SITE + "/sign-in");
        assertThat(sent(page, caught(page))).as("unchanged").isEqualTo(LET_IN);
    }

    @Test
    void whereThereAreNoPasskeys_nothingOfThemIsShown() {
        Page plain = page(Screen.PHONE, false);
        plain.navigate("/sign-in");
        assertThat(plain.locator("[data-passkey]").first()).isHidden();
        Page number = page(Screen.PHONE, true);
        number.navigate("/sign-in");
        assertThat(number.locator("[data-passkey]").first()).isHidden();
    }

    /** A browser with an authenticator that recognises its person by itself. */
    private Page deviceWithPasskeys() {
        BrowserContext context = context(SITE, Screen.PHONE, true, ColorScheme.LIGHT);
        Page page = context.newPage();
        CDPSession session = context.newCDPSession(page);
        session.send("WebAuthn.enable");
        JsonObject options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("transport", "internal");
        options.addProperty("hasResidentKey", true);
        options.addProperty("hasUserVerification", true);
        options.addProperty("isUserVerified", true);
        options.addProperty("automaticPresenceSimulation", true);
        JsonObject authenticator = new JsonObject();
        authenticator.add("options", options);
        session.send("WebAuthn.addVirtualAuthenticator", authenticator);
        return page;
    }

    private Page somebodyWithAPasskey(String email) {
        Page page = deviceWithPasskeys();
        signInWithPassword(page, email);
        page.navigate(SITE + "/me/security/passkeys");
        page.locator("[data-passkey] button").click();
        page.waitForURL(SITE + "/me/security/passkeys?done=added");
        signOut(page);
        page.navigate(SITE + "/sign-in");
        return page;
    }

    /** What the browser would send to sign in; it is kept from the server. */
    private static String caught(Page page) {
        List<String> sent = new CopyOnWriteArrayList<>();
        page.route(SITE + "/sign-in/passkey", route -> {
            sent.add(Objects.requireNonNullElse(route.request().postData(), ""));
            route.fulfill(new Route.FulfillOptions().setStatus(204));
        });
        page.waitForRequest(
                SITE + "/sign-in/passkey",
                () -> page.locator("[data-passkey] button").click());
        page.waitForCondition(() -> !sent.isEmpty());
        page.unroute(SITE + "/sign-in/passkey");
        return sent.get(0);
    }

    /** Sends it, and says what the server answers: 303 lets in, 422 does not. */
    private static int sent(Page page, String form) {
        Locator target = page.locator("form:has([data-passkey])");
        String credential = CREDENTIAL
                .matcher(form)
                .results()
                .map(found -> URLDecoder.decode(found.group(2), StandardCharsets.UTF_8))
                .findFirst()
                .orElseThrow();
        int status = page.waitForResponse(
                        SITE + "/sign-in/passkey",
                        () -> target.evaluate(
                                "(form, answer) => { form.credential.value = answer; form.submit() }", credential))
                .status();
        page.waitForURL(status == LET_IN ? SITE + "/me" : SITE + "/sign-in/passkey");
        return status;
    }

    private static String changed(String form, UnaryOperator<String> change) {
        return CREDENTIAL.matcher(form).replaceFirst(found -> {
            String credential = URLDecoder.decode(found.group(2), StandardCharsets.UTF_8);
            return found.group(1) + "credential=" + URLEncoder.encode(change.apply(credential), StandardCharsets.UTF_8);
        });
    }

    private static String fromElsewhere(String credential) {
        return member(credential, "clientDataJSON", data -> {
            String text = new String(data, StandardCharsets.UTF_8);
            assertThat(text).contains(SITE);
            return text.replace(SITE, "https://elsewhere.example").getBytes(StandardCharsets.UTF_8);
        });
    }

    private static String withAnotherSignature(String credential) {
        return member(credential, "signature", signature -> {
            signature[signature.length - 1] ^= 1;
            return signature;
        });
    }

    private static String member(String credential, String name, UnaryOperator<byte[]> change) {
        return Pattern.compile("\"" + name + "\":\"([^\"]*)\"")
                .matcher(credential)
                .replaceFirst(found -> {
                    byte[] changed = change.apply(Base64.getUrlDecoder().decode(found.group(1)));
                    return "\"" + name + "\":\""
                            + Base64.getUrlEncoder().withoutPadding().encodeToString(changed) + "\"";
                });
    }

    private void signInWithPassword(Page page, String email) {
        page.navigate(SITE + "/sign-in");
        var form = page.locator("form:has(input[type=email])").first();
        form.locator("input[type=email]").fill(email);
        form.locator("input[type=password]").fill(DemoAccounts.PASSWORD);
        form.locator("button").click();
        page.waitForURL(url -> !url.contains("/sign-in"));
    }

    private static void signOut(Page page) {
        page.navigate(SITE + "/me/security");
        page.locator("main form[action='/sign-out'] button").click();
        assertThat(page.locator("main")).containsText("You have signed out.");
    }

    /** The link of an invitation, as the administrator hands it over. */
    private static String invitation(String email) {
        String page = Visitor.signedInAs("admin@demo.example")
                .postFrom("/admin/people", "/admin/people", Map.of("email", email))
                .body();
        return Pattern.compile("/invitation/[A-Za-z0-9_-]+")
                .matcher(page)
                .results()
                .map(found -> found.group())
                .findFirst()
                .orElseThrow();
    }
}
