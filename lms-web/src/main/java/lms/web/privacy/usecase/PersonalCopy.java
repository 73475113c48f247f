package lms.web.privacy.usecase;

import java.io.IOException;
import java.io.OutputStream;
import lms.web.shared.kernel.Scope;

/** Port to what a copy is made of and looks like. */
public interface PersonalCopy {

    /** Writes everything that is kept about the person, and that their copy is to hold, as one ZIP file. */
    void write(Scope.Own whose, OutputStream to) throws IOException;
}
