package lms.web.privacy.usecase;

import java.util.Optional;

/** Port to what people call the things that rows name by an id. */
public interface PlainNames {

    /**
     * What the id stands for, if it stands for something that people know by a name.
     *
     * @param column in which it stands, in lower case
     * @param language in which a name is wanted, a BCP 47 tag
     */
    Optional<String> of(String column, String id, String language);
}
