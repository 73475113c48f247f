package lms.web.shared.view;

import java.util.List;
import java.util.Optional;

/**
 * The person who is signed in, as far as the frame of a page needs to know them.
 *
 * @param displayName the name they chose
 * @param csrf what their forms carry: an HMAC of the sign-in
 * @param tasks what the menu offers beyond learning, in its order
 * @param resting why their roles do not count at the moment; nothing if they do, or there are none
 */
public record Visitor(String displayName, String csrf, List<MenuEntry> tasks, Optional<Resting> resting) {
    public Visitor {
        tasks = List.copyOf(tasks);
    }

    /** Somebody whose roles count. */
    public Visitor(String displayName, String csrf, List<MenuEntry> tasks) {
        this(displayName, csrf, tasks, Optional.empty());
    }

    /**
     * Why roles rest.
     *
     * @param key the message
     * @param wake where they wake
     */
    public record Resting(String key, SafeUrl wake) {}
}
