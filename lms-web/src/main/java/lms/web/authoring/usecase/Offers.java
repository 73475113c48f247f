package lms.web.authoring.usecase;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lms.content.Audience;
import lms.content.Curriculum;
import lms.content.Lesson;
import lms.content.change.CurriculumChanges;
import lms.web.authoring.domain.FourEyes;
import lms.web.catalogue.domain.Visibility;
import lms.web.catalogue.usecase.CourseDoors;
import lms.web.catalogue.usecase.CourseOutline;
import lms.web.catalogue.usecase.Previews;
import lms.web.catalogue.usecase.ReleaseView;
import lms.web.catalogue.usecase.Releases;
import lms.web.shared.kernel.Actor;
import lms.web.shared.kernel.NotFound;
import lms.web.shared.kernel.UseCase;

/** What may become a release, looked at closely by those who work on the curriculum. */
@UseCase
public class Offers {

    private final Offered offered;
    private final Ownership ownership;
    private final Releases releases;
    private final CourseDoors doors;
    private final Previews previews;

    @Inject
    public Offers(Offered offered, Ownership ownership, Releases releases, CourseDoors doors, Previews previews) {
        this.offered = offered;
        this.ownership = ownership;
        this.releases = releases;
        this.doors = doors;
        this.previews = previews;
    }

    /**
     * One text, what the checker says of it, and what it would change.
     *
     * @throws NotFound if there is no such offer (any more), or the actor does not work on the curriculum
     */
    public OfferDetail look(String curriculumId, String revision, Actor actor) {
        AuthorRights.refuseReaders(curriculumId, actor);
        Offered.Found found = offered.find(curriculumId, revision).orElseThrow(NotFound::new);
        Optional<Curriculum> text = found.reading().curriculum();
        Optional<ReleaseView> current = releases.current(curriculumId);
        Map<String, Visibility> known = doors.of(curriculumId, actor);
        return new OfferDetail(
                curriculumId,
                found.view(),
                found.reading(),
                current,
                text.flatMap(after -> changes(current, after, actor)),
                text.map(previews::outlines).orElse(List.<CourseOutline>of()),
                known,
                refusal(curriculumId, found, actor),
                new CurriculumView.Rights(
                        AuthorRights.mayOffer(curriculumId, actor), AuthorRights.mayPublish(curriculumId, actor)));
    }

    /**
     * A lesson of an offer as it would be published.
     *
     * @param language the reader's language, a BCP 47 tag; the curriculum's own stands in
     * @throws NotFound if there is no such lesson in the offer, the text has errors, or the actor does not work on it
     */
    public LessonPreview preview(LessonOfOffer lesson, String language, Audience audience, Actor actor) {
        AuthorRights.refuseReaders(lesson.curriculumId(), actor);
        Offered.Found found =
                offered.find(lesson.curriculumId(), lesson.revision()).orElseThrow(NotFound::new);
        Curriculum text = found.reading().curriculum().orElseThrow(NotFound::new);
        Lesson known =
                Optional.ofNullable(text.lessons().get(lesson.lessonId())).orElseThrow(NotFound::new);
        return new LessonPreview(
                lesson.curriculumId(),
                found.view(),
                known.id(),
                previews.lesson(text, known.id(), language, audience).orElseThrow(NotFound::new),
                audience,
                List.copyOf(known.renditions().keySet()),
                AuthorRights.maySeeAnswers(lesson.curriculumId(), actor));
    }

    private Optional<CurriculumChanges> changes(Optional<ReleaseView> current, Curriculum after, Actor actor) {
        return current.isEmpty()
                ? Optional.of(CurriculumChanges.from(after))
                : current.flatMap(release -> releases.text(release.curriculumId(), release.number(), actor))
                        .map(before -> CurriculumChanges.between(before, after));
    }

    private Optional<FourEyes.Refusal> refusal(String curriculumId, Offered.Found found, Actor actor) {
        return AuthorRights.mayPublish(curriculumId, actor)
                ? ownership.refusal(curriculumId, found.reading(), actor)
                : Optional.empty();
    }

    /** A lesson of a text that may become a release. */
    public record LessonOfOffer(String curriculumId, String revision, String lessonId) {}
}
