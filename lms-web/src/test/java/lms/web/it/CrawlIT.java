package lms.web.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import lms.web.account.usecase.DemoAccounts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Follows every link as every role and holds each answer to what we promise of all of them. */
class CrawlIT extends SystemTest {

    private static final String ADMINISTRATOR = "admin@demo.example";
    private static final int MOST_PAGES = 400;
    private static final Pattern LINK = Pattern.compile("(?:href|action|src)=\"([^\"]*)\"");
    private static final Pattern ADDRESS = Pattern.compile("https?://([^/\"'<> ]+)");
    private static final Pattern INLINE = Pattern.compile(
            "<script(?![^>]*\\ssrc=)[^>]*>|<style|\\sstyle=\"|\\son[a-z]+=\"|javascript:", Pattern.CASE_INSENSITIVE);
    private static final List<String> HEADERS = List.of(
            "Content-Security-Policy",
            "X-Content-Type-Options",
            "Referrer-Policy",
            "Cross-Origin-Opener-Policy",
            "Cross-Origin-Resource-Policy",
            "Permissions-Policy",
            "X-Frame-Options",
            "Cache-Control");

    @ParameterizedTest
    @ValueSource(
            strings = {"", "learner@demo.example", "officer@demo.example", "trainer@demo.example", "admin@demo.example"
            })
    void everyPage_keepsOurPromises(String email) {
        Map<String, Answer> pages = crawl(email);
        assertThat(pages.size()).isGreaterThan(10);
        pages.forEach((path, answer) -> {
            assertThat(answer.status()).as(path).isIn(200, 301, 303, 304, 404, 405);
            HEADERS.forEach(header ->
                    assertThat(answer.header(header)).as(header + " of " + path).isNotEmpty());
            assertThat(answer.header("Server") + answer.header("X-Powered-By"))
                    .as(path)
                    .isEmpty();
            assertThat(answer.headers().allValues("Set-Cookie")).as(path).isEmpty();
            if (answer.header("Content-Type").startsWith("text/html")) {
                holdPage(path, answer, email);
            }
        });
    }

    private static void holdPage(String path, Answer answer, String email) {
        // source that is shown is text: its brackets are escaped, so nothing in it ends the element before its time
        String page = answer.body().replaceAll("(?s)<code[^>]*>.*?</code>", "");
        assertThat(INLINE.matcher(page).results().map(MatchResult::group))
                .as("inline on " + path)
                .isEmpty();
        String loaded = page.replaceAll("<a [^>]*class=\"external\"[^>]*>", "");
        // what is printed lists the addresses of its links as text
        loaded = loaded.replaceAll("(?s)<section class=\"paper-addresses\">.*?</section>", "");
        assertThat(ADDRESS.matcher(loaded).results().map(found -> found.group(1)))
                .as("addresses on " + path)
                .allMatch(host -> host.equals("www.w3.org")
                        || host.startsWith("127.0.0.1")
                        || (host.equals("meet.example.org") && path.matches("/(cohorts|facilitate)/.*")));
        if (!email.isEmpty()) {
            assertThat(answer.header("Cache-Control")).as(path).contains("no-store");
        }
        assertThat(othersNamedIn(answer.body(), email))
                .as("people named on " + path)
                .isSubsetOf(mayBeNamedOn(path, email));
    }

    /**
     * Administrators look after people; officers and coaches see the people of their cohorts; whoever has a place sees
     * who coaches. Sign-in page and outbox are the demonstration's own.
     */
    private static Set<String> mayBeNamedOn(String path, String email) {
        boolean demonstration = path.startsWith("/sign-in") || path.startsWith("/outbox");
        boolean administration = email.equals(ADMINISTRATOR) && path.startsWith("/admin/");
        if (demonstration || administration) {
            return DemoAccounts.ALL.stream()
                    .map(DemoAccounts.DemoPerson::displayName)
                    .collect(Collectors.toSet());
        }
        boolean cohort = path.matches("/(cohorts|facilitate)/.*");
        boolean leads = Set.of(ADMINISTRATOR, "officer@demo.example", "trainer@demo.example")
                .contains(email);
        if (cohort && leads) {
            return Set.of("Demo learner", "Demo trainer");
        }
        return cohort && path.endsWith("/place") ? Set.of("Demo trainer") : Set.of();
    }

    private static Set<String> othersNamedIn(String body, String email) {
        Set<String> named = new TreeSet<>();
        for (var person : DemoAccounts.ALL) {
            boolean found = body.contains(">" + person.displayName() + "<") || body.contains(person.email());
            if (found && !person.email().equals(email)) {
                named.add(person.displayName());
            }
        }
        return named;
    }

    private static Map<String, Answer> crawl(String email) {
        Visitor visitor = email.isEmpty() ? new Visitor() : Visitor.signedInAs(email);
        Map<String, Answer> seen = new LinkedHashMap<>();
        Deque<String> open = new ArrayDeque<>(List.of("/", "/me", "/admin/people", "/search?q=canvass", "/nothing"));
        while (!open.isEmpty() && seen.size() < MOST_PAGES) {
            String path = open.remove();
            if (!seen.containsKey(path)) {
                Answer answer = visitor.get(path);
                seen.put(path, answer);
                answer.location().ifPresent(open::add);
                LINK.matcher(answer.body())
                        .results()
                        .map(found -> found.group(1).replace("&amp;", "&").replaceAll("#.*", ""))
                        .filter(target -> target.startsWith("/"))
                        .forEach(open::add);
            }
        }
        return seen;
    }
}
