package lms.web.shared.view;

import java.util.List;

/**
 * The person who is signed in, as far as the frame of a page needs to know them.
 *
 * @param displayName the name they chose
 * @param csrf what their forms carry: an HMAC of the sign-in
 * @param tasks what the menu offers beyond learning, in its order
 */
public record Visitor(String displayName, String csrf, List<MenuEntry> tasks) {
    public Visitor {
        tasks = List.copyOf(tasks);
    }
}
