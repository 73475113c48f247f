package lms.web.audit.usecase;

import java.util.List;
import lms.web.shared.kernel.Classified;

/** Port to what the database keeps about people, as its own columns say. */
public interface WhatIsKept {

    /** How long pieces about people are kept: every way that there is, each once. */
    List<Classified.Keep> ofPeople();
}
