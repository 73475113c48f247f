package lms.web.organisation.domain;

/** Kinds of organisation unit, and below which others each may stand: the form that the organisation has in life. */
public enum UnitKind {
    ORGANISATION,
    NATION,
    REGION,
    GROUP,
    SECTION;

    /** Whether a unit of this kind may stand directly below one of that kind. Nothing stands above the organisation. */
    public boolean standsBelow(UnitKind above) {
        return switch (this) {
            case ORGANISATION -> false;
            case NATION -> above == ORGANISATION;
            case REGION -> above == NATION;
            case GROUP -> above == NATION || above == REGION;
            case SECTION -> above == ORGANISATION || above == NATION || above == REGION;
        };
    }
}
