package lms.web.shared.view;

/**
 * The person who is signed in, as far as the frame of a page needs to know them.
 *
 * @param displayName the name they chose
 * @param csrf what their forms carry: an HMAC of the sign-in
 * @param administers whether the menu offers the administration
 */
public record Visitor(String displayName, String csrf, boolean administers) {}
