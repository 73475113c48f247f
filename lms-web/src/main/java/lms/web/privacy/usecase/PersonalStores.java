package lms.web.privacy.usecase;

import java.util.List;

/** Port to all that implement {@link PersonalStore}. */
public interface PersonalStores {

    /** All of them, by name. */
    List<PersonalStore> all();
}
