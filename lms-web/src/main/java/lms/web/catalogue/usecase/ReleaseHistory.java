package lms.web.catalogue.usecase;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import lms.content.Localised;
import lms.content.source.SourceTree;
import lms.web.catalogue.domain.Visibility;

/** Port to all releases there ever were, published or not. Holds no rights: the use cases ask for them. */
public interface ReleaseHistory {

    /** Ids of the curricula that have a release, in alphabetical order. */
    List<String> curricula();

    /** The releases of a curriculum, the newest first. */
    List<ReleaseView> of(String curriculumId);

    /** The release with this id. */
    Optional<ReleaseView> byId(UUID releaseId);

    /** The files of a release as they were published; none if there is no such release. */
    Optional<SourceTree> source(UUID releaseId);

    /** The curriculum's title in that release. */
    Optional<Localised> title(UUID releaseId);

    /** Who may read which course of the curriculum, courses of former releases included, by course id. */
    Map<String, Visibility> visibilities(String curriculumId);
}
