package lms.web.organisation.domain;

/** Kinds of organisation unit. */
public enum UnitKind {
    ORGANISATION,
    NATION,
    REGION,
    GROUP,
    SECTION
}
