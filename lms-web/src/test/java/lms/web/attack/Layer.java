package lms.web.attack;

/** What stands between an author's text and a browser, one behind the other. */
enum Layer {
    /** The writer of HTML escapes every text and every value. */
    ESCAPE,
    /** Links lead only to the schemes that are allowed. */
    SCHEMES,
    /** The finished HTML is judged once more. */
    SANITISER
}
