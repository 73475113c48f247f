package lms.web.privacy.usecase;

/** What keeps somebody from being erased now. */
public enum ErasureObstacle {
    NONE,
    /** A legal hold stands (UK GDPR Art. 17(3)): erasing waits until it is released. */
    HELD,
    /** The site would have no administrator. */
    LAST_ADMINISTRATOR
}
