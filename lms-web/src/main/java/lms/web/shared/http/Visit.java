package lms.web.shared.http;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import lms.web.shared.kernel.Actor;
import lms.web.shared.kernel.HeldForm;

/** One request: who makes it, in which language, and what they sent. Filled by the filters, read by the pages. */
@RequestScoped
public class Visit {

    private Actor actor = Actor.visitor();
    private String path = "/";
    private String pathWithQuery = "/";
    private String language = "en";
    private String formToken = "";
    private boolean signInEnded;
    private String from = "";
    private String back = "";
    private HeldForm sent = HeldForm.NONE;
    private HeldForm held = HeldForm.NONE;
    private MultivaluedMap<String, String> form = new MultivaluedHashMap<>();

    /** A request comes in. */
    public void begin(String path, String pathWithQuery, String language) {
        this.path = path;
        this.pathWithQuery = pathWithQuery;
        this.language = language;
    }

    /** The network address that the request comes from. */
    public void comesFrom(String address) {
        this.from = address;
    }

    /** The page to come back to after a detour: the one that was asked for, or the one a form was sent from. */
    public void comesBackTo(String page) {
        this.back = page;
    }

    /** The form that was sent, where its page can show it again. */
    public void sends(HeldForm form) {
        this.sent = form;
    }

    /**
     * The request comes from somebody who is signed in.
     *
     * @param formToken what their forms carry
     * @param held what they sent before they signed in again
     */
    public void recognise(Actor.Person person, String formToken, HeldForm held) {
        this.actor = person;
        this.language = person.language();
        this.formToken = formToken;
        this.held = held;
    }

    /** The page is asked for in this language, whatever the person's own is. */
    public void readsIn(String asked) {
        this.language = asked;
    }

    /** The person has signed out: the answer is for a visitor. */
    public void leave() {
        this.actor = Actor.visitor();
        this.formToken = "";
    }

    /** The request came with a cookie whose sign-in has ended. */
    public void signInHasEnded() {
        this.signInEnded = true;
    }

    /** The form that was sent. */
    public void receive(MultivaluedMap<String, String> fields) {
        this.form = fields;
    }

    /** What was sent before signing in, if it belongs to this page, is shown as if it came now. */
    public Optional<HeldForm> held() {
        return held.isFor(path) ? Optional.of(held) : Optional.empty();
    }

    /** Local path, with query, of the page to come back to after a detour; empty if none is known. */
    public String back() {
        return back;
    }

    /** The form that was sent, to be kept over a detour; none where its page cannot show it again. */
    public HeldForm sent() {
        return sent;
    }

    /** Network address of whoever asks, to slow down who tries secrets; kept only as a keyed mark of its network, and never logged. */
    public String from() {
        return from;
    }

    public Actor actor() {
        return actor;
    }

    /** Path of the request, without query. */
    public String path() {
        return path;
    }

    /** Whether a program asks: it is answered in JSON. */
    public boolean isToApi() {
        return path.startsWith("/api/");
    }

    /** Path of the request with its query. */
    public String pathWithQuery() {
        return pathWithQuery;
    }

    /** BCP 47 tag of the language to answer in. */
    public String language() {
        return language;
    }

    /** What forms carry; empty for visitors. */
    public String formToken() {
        return formToken;
    }

    /** Whether a cookie came whose sign-in has ended. */
    public boolean isSignInEnded() {
        return signInEnded;
    }

    /** A field of the form; empty if it was not sent. */
    public String field(String name) {
        return Optional.ofNullable(form.getFirst(name)).orElse("");
    }

    /** Names of the fields that were sent. */
    public Set<String> fieldNames() {
        return Set.copyOf(form.keySet());
    }

    /** All values of a field. */
    public List<String> fields(String name) {
        return Optional.ofNullable(form.get(name)).orElse(List.of());
    }
}
