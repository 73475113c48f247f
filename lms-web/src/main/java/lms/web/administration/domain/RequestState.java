package lms.web.administration.domain;

/** What has become of a request for a record. */
public enum RequestState {
    /** A second administrator has yet to answer. */
    WAITING,
    /** Nobody answered in time: it has to be asked again. */
    LAPSED,
    /** A second administrator declined. */
    DECLINED,
    /** The asker may read the record now. */
    OPEN,
    /** The hour is over. */
    CLOSED
}
