package lms.web.cohort.page;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import lms.content.Localised;
import lms.content.change.CurriculumChanges;
import lms.content.change.Effect;
import lms.content.change.LessonChange;
import lms.web.catalogue.usecase.ReleaseView;
import lms.web.cohort.page.ReleaseModel.ChangedLesson;
import lms.web.cohort.usecase.CohortView;
import lms.web.shared.view.SafeUrl;
import lms.web.shared.view.Text;

/** Says which releases there are for a cohort, and what would be different for its learners. */
final class ReleaseModels {

    private final CohortView view;
    private final CohortHeads heads;
    private final String language;

    ReleaseModels(CohortView view, String language) {
        this.view = view;
        this.heads = new CohortHeads(view.card());
        this.language = language;
    }

    ReleaseModel model(List<ReleaseView> all, Optional<ReleaseModel.Offer> offer) {
        return new ReleaseModel(
                CohortHeads.of(view, CohortHeads.RELEASE, language),
                view.releaseNumber(),
                all.stream().map(this::line).toList(),
                offer,
                view.card().plan().zone());
    }

    private ReleaseModel.ReleaseLine line(ReleaseView release) {
        boolean own = release.number() == view.releaseNumber();
        return new ReleaseModel.ReleaseLine(
                release.number(),
                release.publishedAt(),
                release.note(),
                release.current(),
                own,
                own
                        ? Optional.empty()
                        : Optional.of(SafeUrl.of(heads.url("release").value() + "?to=" + release.number())));
    }

    ReleaseModel.Offer offer(int number, Optional<CurriculumChanges> changes) {
        List<ChangedLesson> lessons = changes.stream()
                .flatMap(found -> found.lessons().stream())
                .filter(this::isOfTheCourse)
                .map(this::lesson)
                .toList();
        return new ReleaseModel.Offer(
                number,
                lessons,
                changes.isPresent(),
                view.card().state().isOver() ? Optional.empty() : Optional.of(heads.url("release")));
    }

    private boolean isOfTheCourse(LessonChange change) {
        return change.before().stream().anyMatch(this::isInTheCourse)
                || change.after().stream().anyMatch(this::isInTheCourse);
    }

    private boolean isInTheCourse(LessonChange.State state) {
        return state.places().stream().anyMatch(place -> place.courseId().equals(view.courseId()));
    }

    private ChangedLesson lesson(LessonChange change) {
        Localised title = change.after()
                .or(change::before)
                .map(LessonChange.State::title)
                .orElseThrow(() -> new IllegalStateException("A change of nothing"));
        Text now = heads.text(title, language);
        return new ChangedLesson(
                now,
                change.before()
                        .map(before -> heads.text(before.title(), language))
                        .filter(before -> !before.value().equals(now.value())),
                change.kinds().stream()
                        .map(kind -> "change." + kind.name().toLowerCase(Locale.ROOT))
                        .toList(),
                change.consequences().stream()
                        .map(found ->
                                new ReleaseModel.Meaning(found.effect() == Effect.DECISION, "effect." + found.cause()))
                        .toList());
    }
}
