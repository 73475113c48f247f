package lms.web.token.domain;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** What a token opens: some addresses of the API, for reading. An address that no scope names is opened by no token. */
public enum TokenScope {
    /** Courses and lessons that the person may read. */
    COURSES_READ("courses:read", "/api/v1/courses", "/api/v1/lessons"),
    /** The search, over what the person may read. */
    SEARCH_READ("search:read", "/api/v1/search", "/api/v1/suggest");

    private final String text;

    @SuppressWarnings("ImmutableEnumChecker") // made by Set.of
    private final Set<String> addresses;

    TokenScope(String text, String... addresses) {
        this.text = text;
        this.addresses = Set.of(addresses);
    }

    /** The scope as it is written in forms and kept. */
    public String text() {
        return text;
    }

    /** The scope of this text, if there is one. */
    public static Optional<TokenScope> of(String text) {
        return Arrays.stream(values()).filter(scope -> scope.text.equals(text)).findFirst();
    }

    /** Whether the scope opens this path, which is as the request had it: one that is written in another way is not. */
    public boolean opens(String path) {
        return addresses.stream().anyMatch(address -> path.equals(address) || path.startsWith(address + "/"));
    }
}
