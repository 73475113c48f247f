package lms.web.account.page;

import lms.web.shared.view.SafeUrl;

/**
 * {@code /sign-in/link/{token}}: signing in with a link from a mail, by a button, because programs that look through mail
 * open links, too.
 *
 * @param open whether the link can be used; one that is unknown, used or too old looks the same
 * @param action where the form posts to
 * @param name what the person is called; empty unless open
 */
public record SignInLinkModel(boolean open, SafeUrl action, String name) {}
