package lms.web.cohort.domain;

/** How people meet. */
public enum Delivery {
    /** In a room. */
    ONSITE,
    /** By video. */
    ONLINE,
    /** Some in a room, some by video, or some sessions so and some so. */
    BLENDED
}
