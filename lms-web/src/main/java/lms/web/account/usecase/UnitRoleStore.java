package lms.web.account.usecase;

import lms.web.organisation.usecase.UnitMoved;

/** Port to roles that are held, or proposed, in organisation units. */
public interface UnitRoleStore {

    /** How many roles are held in the unit at this path and those below it. */
    long holdersWithin(String path);

    /** Roles and proposals in the unit that moved, and in those below it, hold at the new paths. */
    void move(UnitMoved move);
}
