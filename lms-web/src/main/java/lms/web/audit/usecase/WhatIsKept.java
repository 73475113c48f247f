package lms.web.audit.usecase;

import java.util.List;
import lms.web.shared.kernel.Classified;

/** Port to what the database keeps about people, as its own columns say. */
public interface WhatIsKept {

    /** What is kept, by how long. */
    List<Kept> ofPeople();

    /**
     * What is kept equally long.
     *
     * @param purposes in words, in English, each once
     */
    record Kept(Classified.Keep keep, List<String> purposes) {
        public Kept {
            purposes = List.copyOf(purposes);
        }
    }
}
