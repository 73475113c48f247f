package lms.web.catalogue.usecase;

import java.util.List;
import lms.content.GlossaryEntry;
import lms.content.RenderedLesson;
import lms.web.catalogue.domain.ReleaseGlossary;
import lms.web.catalogue.domain.ReleaseLesson;

/** Keeps what search finds of a release, in the caller's transaction. */
public interface FoundStore {

    /** Keeps what is found of a lesson: for facilitators that is their notes alone, the rest would be there twice. */
    void keep(ReleaseLesson.Place place, RenderedLesson text);

    /** Keeps the words of a course for readers of one language. */
    void keep(ReleaseGlossary.Place place, List<GlossaryEntry> entries);
}
