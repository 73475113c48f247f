package lms.web.privacy.page;

import lms.web.account.usecase.DataUse;

/** {@code /me/privacy/restrict}: restricting the use of one's data, and objecting to some of it. */
public record RestrictModel(DataUse.Chosen chosen) {

    /** Fields of the form about objections. */
    public static final String NOTICES = "notices";

    public static final String REPORTS = "reports";
}
