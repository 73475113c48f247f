package lms.web.shared.secret;

/** Port to the keys of the site. */
public interface Keys {

    /** The keys as they are now; a rotation shows from the next call on. */
    KeyRing ring();
}
