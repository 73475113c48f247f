package lms.web.audit.usecase;

/** Port to sentences about what was done to somebody. */
public interface TrailWords {

    /**
     * What the line tells, as its person reads it.
     *
     * @param language of the person, a BCP 47 tag
     */
    String tell(MyTrail.Line line, String language);
}
