package lms.web.it;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody with an account of their own, which is not of the demonstration and has no role. */
public final class Invited {

    /** The password of all of them. */
    public static final String PASSWORD = "rain on a tin roof";

    private static final Pattern INVITATION = Pattern.compile("/invitation/[\\w-]{43}");
    private static final Pattern MAIL = Pattern.compile("href=\"(/outbox/[^\"]+)\"");

    private final String email;
    private final List<Answer> making;

    private Invited(String email, List<Answer> making) {
        this.email = email;
        this.making = making;
    }

    /** Invites somebody by this name and lets them make their account. */
    public static Invited as(String name) {
        return as(name, Visitor.signedInAs("admin@demo.example"));
    }

    /** The same, by an administrator who is signed in already. */
    public static Invited as(String name, Visitor administrator) {
        String email = name + "@invited.example";
        Answer invited = administrator.postFrom("/me", "/admin/people", Map.of("email", email));
        Matcher link = INVITATION.matcher(invited.body());
        if (!link.find()) {
            throw new AssertionError("No invitation for " + email + ": " + invited.status());
        }
        Answer made = new Visitor()
                .post(link.group(), Map.of("name", "Person " + name, "language", "en", "password", PASSWORD));
        if (made.status() != 303) {
            throw new AssertionError("No account for " + email + ": " + made.status() + "\n" + made.body());
        }
        return new Invited(email, List.of(invited, made));
    }

    /** Their address. */
    public String email() {
        return email;
    }

    /** What was answered when the account was made. */
    List<Answer> making() {
        return making;
    }

    /** A browser in which they have just signed in. */
    Visitor signedIn() {
        Visitor visitor = new Visitor();
        Answer entered = visitor.post("/sign-in", Map.of("email", email, "password", PASSWORD));
        if (entered.status() != 303) {
            throw new AssertionError("Could not sign in as " + email + ": " + entered.status());
        }
        return visitor;
    }

    /** Path of a link that they asked for at this page and got by mail. */
    String link(String page) {
        new Visitor().post(page, Map.of("email", email));
        Matcher link = Pattern.compile(Pattern.quote(page) + "/[\\w-]{43}").matcher(mail(page + "/"));
        if (!link.find()) {
            throw new AssertionError("No link in the mail");
        }
        return link.group();
    }

    /** The newest mail to them, once it holds this: links are written by a beat. */
    String mail(String part) {
        return Waiting.until(
                "a mail to " + email + " with " + part, () -> newest().filter(mail -> mail.contains(part)));
    }

    private Optional<String> newest() {
        Visitor visitor = new Visitor();
        return MAIL.matcher(visitor.get("/outbox").body())
                .results()
                .map(mail -> visitor.get(mail.group(1)).body())
                .filter(mail -> mail.contains(email))
                .findFirst();
    }
}
