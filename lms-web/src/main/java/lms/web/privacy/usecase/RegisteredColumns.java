package lms.web.privacy.usecase;

import lms.web.privacy.domain.Register;

/** Port to what the entities say of their own columns. */
public interface RegisteredColumns {

    /**
     * The register as this build has it.
     *
     * @throws IllegalStateException if an entity with a column about people does not say what it is processed for
     */
    Register register();
}
