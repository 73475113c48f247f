package lms.web.shared.kernel;

/** Port to the forms that are held while their senders sign in again. */
public interface HeldForms {

    /** What was held has been dealt with. */
    void letGo(Actor actor);
}
