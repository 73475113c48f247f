package lms.web.catalogue.usecase;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import lms.content.Curriculum;
import lms.content.CurriculumReader;
import lms.content.change.CurriculumChanges;
import lms.web.shared.kernel.Actor;
import lms.web.shared.kernel.Grant.ScopeKind;
import lms.web.shared.kernel.NotFound;
import lms.web.shared.kernel.PublicUse;
import lms.web.shared.kernel.Role;
import lms.web.shared.kernel.UseCase;

/** The releases of a curriculum: which there are, and what differs between two of them. */
@UseCase
public class Releases {

    private static final Set<Role> OF_CURRICULUM = Set.of(Role.AUTHOR, Role.REVIEWER);
    private static final Set<Role> OF_COHORTS = Set.of(Role.OFFICER, Role.COACH);

    private final ReleaseHistory history;
    private final Clock clock;

    @Inject
    public Releases(ReleaseHistory history, Clock clock) {
        this.history = history;
        this.clock = clock;
    }

    /** The release that readers see who belong to no cohort. */
    @PublicUse("number and date of a release say nothing about people nor of what it teaches")
    public Optional<ReleaseView> current(String curriculumId) {
        return history.of(curriculumId).stream().filter(ReleaseView::current).findFirst();
    }

    /** The release with this id. */
    @PublicUse("number and date of a release say nothing about people nor of what it teaches")
    public Optional<ReleaseView> byId(UUID releaseId) {
        return history.byId(releaseId);
    }

    /**
     * The releases of a curriculum, the newest first.
     *
     * @throws NotFound if the actor neither works on the curriculum nor runs a cohort
     */
    public List<ReleaseView> of(String curriculumId, Actor actor) {
        refuseOthers(curriculumId, actor);
        return history.of(curriculumId);
    }

    /**
     * What learners notice who come from one release to the other. Nothing where the text of one of them no longer
     * keeps the rules of today, so that it cannot be read any more.
     *
     * @throws NotFound if there is no such release, or the actor neither works on the curriculum nor runs a cohort
     */
    public Optional<CurriculumChanges> changes(String curriculumId, int from, int to, Actor actor) {
        refuseOthers(curriculumId, actor);
        Optional<Curriculum> before = read(numbered(curriculumId, from));
        Optional<Curriculum> after = read(numbered(curriculumId, to));
        return before.flatMap(old -> after.map(current -> CurriculumChanges.between(old, current)));
    }

    /**
     * The whole text of a release, facilitator notes and answers included; nothing where it no longer keeps the rules.
     *
     * @throws NotFound if there is no such release, or the actor does not work on the curriculum
     */
    public Optional<Curriculum> text(String curriculumId, int number, Actor actor) {
        if (!worksOn(curriculumId, actor)) {
            throw new NotFound();
        }
        return read(numbered(curriculumId, number));
    }

    private ReleaseView numbered(String curriculumId, int number) {
        return history.of(curriculumId).stream()
                .filter(release -> release.number() == number)
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private Optional<Curriculum> read(ReleaseView release) {
        return history.source(release.id())
                .flatMap(source -> new CurriculumReader()
                        .read(source, LocalDate.now(clock))
                        .curriculum());
    }

    private static void refuseOthers(String curriculumId, Actor actor) {
        if (!worksOn(curriculumId, actor) && OF_COHORTS.stream().noneMatch(actor::holdsSomewhere)) {
            throw new NotFound();
        }
    }

    private static boolean worksOn(String curriculumId, Actor actor) {
        return actor.holds(Role.ADMINISTRATOR)
                || OF_CURRICULUM.stream().anyMatch(role -> actor.holds(role, ScopeKind.CURRICULUM, curriculumId));
    }
}
