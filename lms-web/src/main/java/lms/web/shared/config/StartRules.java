package lms.web.shared.config;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Rules that no single setting breaks alone: what must hold before people are let in. */
final class StartRules {
    private static final Pattern WRITE_DELAY = Pattern.compile("; *WRITE_DELAY *=([^;]*)", Pattern.CASE_INSENSITIVE);

    private StartRules() {}

    static List<String> brokenBy(Settings settings) {
        List<String> faults = new ArrayList<>();
        checkWriteDelay(settings.database(), faults);
        checkTransport(settings, faults);
        checkVisibility(settings.publishing(), faults);
        return faults;
    }

    /** H2 loses acknowledged commits when it is killed, unless it writes them at once. */
    private static void checkWriteDelay(Settings.Database database, List<String> faults) {
        if (database.isEmbedded() && !writesAtOnce(database.url())) {
            faults.add("lms.database.url: this H2 address would lose saved answers when the process is killed. Add"
                    + " ;WRITE_DELAY=0 to it.");
        }
    }

    private static boolean writesAtOnce(String url) {
        Set<String> delays = WRITE_DELAY
                .matcher(url)
                .results()
                .map(result -> result.group(1).strip())
                .collect(Collectors.toSet());
        return delays.equals(Set.of("0"));
    }

    /** The sign-in cookie is kept by browsers over https or on the own machine only. */
    private static void checkTransport(Settings settings, List<String> faults) {
        String address = settings.http().address();
        if (!settings.site().isSecure() && !isLoopback(address)) {
            faults.add("lms.http.address: " + address + " can be reached from other machines, but lms.site.url does not"
                    + " begin with https. People could not sign in, and what they send could be read on the way. Set"
                    + " lms.site.url to the https address of the proxy in front, or lms.http.address to 127.0.0.1.");
        }
    }

    private static boolean isLoopback(String address) {
        try {
            return InetAddress.getByName(address.toLowerCase(Locale.ROOT)).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }

    private static void checkVisibility(Settings.Publishing publishing, List<String> faults) {
        Set<String> both = new HashSet<>(publishing.publicCourses());
        both.retainAll(publishing.enrolledCourses());
        for (String id : both) {
            faults.add("lms.visibility.public and lms.visibility.enrolled both name the course " + id
                    + ". Remove it from one of them.");
        }
    }
}
