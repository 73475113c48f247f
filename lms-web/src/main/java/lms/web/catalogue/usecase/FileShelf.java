package lms.web.catalogue.usecase;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import lms.content.Audience;

/** Port to the pictures, films and downloads of stored releases. Holds no rights: the use case asks for them. */
public interface FileShelf {

    /** Paths of the files that the course's lessons show or link to, in any language, for that audience. */
    Set<String> linked(UUID releaseId, String courseId, Audience audience);

    /** What is in the file. */
    Optional<byte[]> content(UUID releaseId, String path);
}
