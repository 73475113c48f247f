package lms.web.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A query about accounts leaves out whoever restricted the use of their data, or it was agreed why it does not. */
class ListedPeopleTest {

    private static final Path MAIN = Path.of("src/main/java/lms/web");

    /** Queries about accounts in a file, by JPQL. */
    private static final Pattern QUERY = Pattern.compile("\\bAccount [a-z]\\b");

    private static final Pattern RULE = Pattern.compile("ListedPeople\\.ONLY");

    /** Files with queries that nobody else reads, and how many of them. */
    private static final Map<String, Integer> OWN = Map.ofEntries(
            // Who has an address: for signing in, and for files of people, which change nothing about them.
            Map.entry("account/persistence/JpaAccountStore.java", 1),
            Map.entry("account/persistence/JpaAccountBook.java", 1),
            // Whether an id is one of an account.
            Map.entry("account/persistence/JpaAccountNames.java", 1),
            // For mails only, which Outbox holds back.
            Map.entry("account/persistence/JpaContacts.java", 2),
            Map.entry("account/persistence/JpaRecipients.java", 1),
            // The person's own sign-ins, invitations and tokens.
            Map.entry("account/persistence/JpaSignInStore.java", 1),
            Map.entry("cohort/persistence/JpaCohortStore.java", 1),
            Map.entry("token/persistence/JpaTokenStore.java", 1),
            // Who proposed or asked: the administrator whose answer the others wait for.
            Map.entry("account/persistence/JpaRoleStore.java", 1),
            Map.entry("administration/persistence/JpaRecordRequests.java", 1),
            // An erasure asked for by letter, and a complaint are the person's own acts, and have to be answered.
            Map.entry("privacy/persistence/JpaErasureRequests.java", 2),
            Map.entry("privacy/persistence/JpaComplaintStore.java", 1),
            // Who is to be left out of figures.
            Map.entry("account/persistence/JpaNotInReports.java", 1),
            // Nobody is erased at the moment in which they are held: locks, and tells nobody anything.
            Map.entry("retention/persistence/JpaHoldStore.java", 1),
            // Exporting and erasing.
            Map.entry("privacy/persistence/JpaErasedAccounts.java", 1),
            Map.entry("privacy/persistence/JpaPersonalRows.java", 1));

    @Test
    void everyQueryAboutAccounts_leavesOutWhoRestrictedTheirData_orIsTheirOwn() throws IOException {
        Map<String, Integer> without = new TreeMap<>();
        try (Stream<Path> files = Files.walk(MAIN)) {
            files.filter(file -> file.toString().endsWith(".java")).forEach(file -> {
                String text = read(file).replaceAll("(?s)/\\*\\*.*?\\*/|//[^\n]*", "");
                int left = count(QUERY, text) - count(RULE, text);
                if (left > 0) {
                    without.put(MAIN.relativize(file).toString(), left);
                }
            });
        }

        assertThat(without).isEqualTo(new TreeMap<>(OWN));
    }

    private static int count(Pattern pattern, String text) {
        return (int) pattern.matcher(text).results().count();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
