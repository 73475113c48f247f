package lms.web.authoring.usecase;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import lms.content.Localised;
import lms.web.catalogue.domain.Visibility;
import lms.web.catalogue.usecase.CohortsOnReleases;
import lms.web.catalogue.usecase.CourseDoors;
import lms.web.catalogue.usecase.ReleaseHistory;
import lms.web.catalogue.usecase.ReleaseView;
import lms.web.catalogue.usecase.Shelf;
import lms.web.shared.kernel.Actor;
import lms.web.shared.kernel.Grant;
import lms.web.shared.kernel.NotFound;
import lms.web.shared.kernel.Role;
import lms.web.shared.kernel.UseCase;

/** The curricula that somebody works on. */
@UseCase
public class AuthorDesks {

    private static final Set<Role> WORKERS = Set.of(Role.AUTHOR, Role.REVIEWER);

    private final Offered offered;
    private final ReleaseHistory history;
    private final Shelf shelf;
    private final CourseDoors doors;
    private final CohortsOnReleases cohorts;

    @Inject
    public AuthorDesks(
            Offered offered, ReleaseHistory history, Shelf shelf, CourseDoors doors, CohortsOnReleases cohorts) {
        this.offered = offered;
        this.history = history;
        this.shelf = shelf;
        this.doors = doors;
        this.cohorts = cohorts;
    }

    /**
     * The actor's curricula in alphabetical order: those that are published, offered, or given to the actor by name.
     *
     * @throws NotFound if the actor works on none and administers nothing
     */
    public List<CurriculumCard> list(Actor actor) {
        Actor.Person person = actor.required();
        if (WORKERS.stream().noneMatch(actor::holdsSomewhere) && !actor.holds(Role.ADMINISTRATOR)) {
            throw new NotFound();
        }
        Set<String> ids = new TreeSet<>(history.curricula());
        ids.addAll(offered.inFolders());
        person.grants().stream()
                .filter(grant -> WORKERS.contains(grant.role()) && grant.scopeKind() == Grant.ScopeKind.CURRICULUM)
                .forEach(grant -> ids.add(grant.scopeKey()));
        return ids.stream()
                .filter(id -> AuthorRights.mayRead(id, actor))
                .map(this::card)
                .toList();
    }

    /**
     * One curriculum.
     *
     * @throws NotFound if there is none, or the actor does not work on it
     */
    public CurriculumView curriculum(String curriculumId, Actor actor) {
        CurriculumCard card = list(actor).stream()
                .filter(each -> each.curriculumId().equals(curriculumId))
                .findFirst()
                .orElseThrow(NotFound::new);
        Map<String, Visibility> open = doors.of(curriculumId, actor);
        return new CurriculumView(
                card,
                history.of(curriculumId),
                CurriculumView.OpenCourse.of(
                        shelf.courses().stream()
                                .map(course -> course.outline())
                                .filter(outline -> outline.curriculumId().equals(curriculumId))
                                .toList(),
                        open),
                offered.releaseInFolder(curriculumId),
                new CurriculumView.Rights(
                        AuthorRights.mayOffer(curriculumId, actor), AuthorRights.mayPublish(curriculumId, actor)));
    }

    private CurriculumCard card(String curriculumId) {
        List<ReleaseView> releases = history.of(curriculumId);
        Optional<ReleaseView> current =
                releases.stream().filter(ReleaseView::current).findFirst();
        Map<UUID, List<String>> using = cohorts.of(curriculumId);
        List<CurriculumCard.CohortUse> uses = new ArrayList<>();
        releases.forEach(release -> using.getOrDefault(release.id(), List.of())
                .forEach(cohort -> uses.add(new CurriculumCard.CohortUse(cohort, release.number()))));
        Localised title = current.flatMap(release -> history.title(release.id()))
                .or(() -> offered.title(curriculumId))
                .orElseGet(() -> new Localised(Map.of("en", curriculumId)));
        return new CurriculumCard(curriculumId, title, current, offered.of(curriculumId), uses);
    }
}
