package lms.web.audit.usecase;

import java.util.List;
import lms.web.audit.domain.SignedHead;

/** Port to the other place, where signed heads of the trail are kept. */
public interface HeadShelf {

    /** Adds a head after the last one; it is there for good when this returns. */
    void add(SignedHead head);

    /** All heads in their order. */
    List<SignedHead> all();
}
