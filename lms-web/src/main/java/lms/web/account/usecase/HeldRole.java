package lms.web.account.usecase;

import java.util.UUID;
import lms.web.shared.kernel.Grant;

/**
 * A role that somebody holds.
 *
 * @param mayEnd whether the actor who asked may end it
 */
public record HeldRole(UUID id, Grant grant, boolean mayEnd) {}
