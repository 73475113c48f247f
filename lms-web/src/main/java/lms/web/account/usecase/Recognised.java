package lms.web.account.usecase;

import lms.web.shared.kernel.HeldForm;
import lms.web.shared.kernel.Actor;

/** Somebody who came with a valid cookie. */
public record Recognised(Actor.Person person, HeldForm held) {}
