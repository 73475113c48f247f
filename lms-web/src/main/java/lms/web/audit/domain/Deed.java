package lms.web.audit.domain;

/** What is noted. A new deed also needs its sentence, {@code audit.deed.<name in lower case>}, and its name, {@code audit.kind.…}, in the message files. */
public enum Deed {
    FIRST_ADMINISTRATOR_MADE,
    ROLE_PROPOSED,
    ROLE_GRANTED,
    ROLE_ENDED,
    PROPOSAL_DECLINED,
    UNIT_ADDED,
    UNIT_RENAMED,
    UNIT_REMOVED,
    RELEASE_PUBLISHED,
    RELEASE_ROLLED_BACK,
    VISIBILITY_CHANGED,
    PUBLISH_REFUSED,
    COHORT_CREATED,
    COHORT_CHANGED,
    COHORT_CLOSED,
    COHORT_CANCELLED,
    COHORT_UPGRADED
}
