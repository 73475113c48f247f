package lms.web.shared.kernel;

/**
 * Who may see what is held about somebody else; one's own is everybody's to see. A test holds the readers of each
 * {@link Activity} against the matrix of rights. The words for them are the messages {@code data.reader.*}.
 */
public enum DataReader {
    /** Others with a place in the same cohort, if they and the person agreed to be shown to each other. */
    FELLOWS,
    /** Coaches, of the people in cohorts that they coach now. */
    COACHES,
    /** Officers, of the people in cohorts and units that are theirs now. */
    OFFICERS,
    /** Authors and reviewers of the curriculum in question. */
    AUTHORS,
    ADMINISTRATORS,
    /** Administrators once two of them have opened one person's record, for an hour and with a reason. */
    ADMINISTRATORS_TOGETHER,
    /** Whoever reads reports, as figures of at least ten people. */
    READERS_OF_FIGURES,
    AUDITORS,
    /** Whoever was looked at or had something changed, of whoever did it. */
    PEOPLE_CONCERNED
}
