package lms.web.catalogue.usecase;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Port to the feature that keeps cohorts: who publishes wants to know who goes on reading an older release. */
public interface CohortsOnReleases {

    /** Names of the cohorts that are not over, in alphabetical order, by the release of the curriculum they use. */
    Map<UUID, List<String>> of(String curriculumId);
}
