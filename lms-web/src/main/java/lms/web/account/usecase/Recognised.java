package lms.web.account.usecase;

import lms.web.shared.kernel.Actor;
import lms.web.shared.kernel.HeldForm;

/** Somebody who came with a valid cookie. */
public record Recognised(Actor.Person person, HeldForm held) {}
