package lms.web.cohort.page;

import java.time.Instant;
import java.util.Optional;
import lms.content.Localised;
import lms.web.cohort.domain.SessionState;
import lms.web.cohort.usecase.CohortCard;
import lms.web.cohort.usecase.ParticipantView;
import lms.web.cohort.usecase.SessionView;
import lms.web.shared.view.OutsideLink;
import lms.web.shared.view.SafeUrl;
import lms.web.shared.view.Text;

/** Turns a cohort, as one participant sees it, into what the pages show. */
final class PlaceModels {

    private final ParticipantView view;
    private final CohortCard cohort;
    private final String language;
    private final Instant now;

    /**
     * For one reader.
     *
     * @param language the reader's language, a BCP 47 tag
     */
    PlaceModels(ParticipantView view, String language, Instant now) {
        this.view = view;
        this.cohort = view.cohort();
        this.language = language;
        this.now = now;
    }

    PlaceModel place() {
        return new PlaceModel(
                standing(),
                facts(),
                view.waitingPosition(),
                view.offeredUntil(),
                view.askedToCoach(),
                view.fellows(),
                view.sessions().stream().map(this::session).toList(),
                new PlaceModel.Actions(url(""), url("/give-up"), url("/coach")));
    }

    PlaceGiveUpModel giveUp() {
        return new PlaceGiveUpModel(cohort.plan().name(), url(""), url("/give-up"));
    }

    private PlaceModel.Standing standing() {
        if (!cohort.state().takesPeople()
                && view.state().filter(state -> state.takesPlace()).isEmpty()) {
            return PlaceModel.Standing.CLOSED;
        }
        return view.state()
                .map(state -> switch (state) {
                    case ENROLLED -> PlaceModel.Standing.ENROLLED;
                    case OFFERED -> PlaceModel.Standing.OFFERED;
                    case WAITING -> PlaceModel.Standing.WAITING;
                    case WITHDRAWN -> asking();
                })
                .orElseGet(this::asking);
    }

    private PlaceModel.Standing asking() {
        if (!view.mayAsk()) {
            return PlaceModel.Standing.BY_INVITATION;
        }
        boolean free = cohort.counts().free(cohort.plan().places()) > 0
                && cohort.counts().waiting() == 0;
        return free ? PlaceModel.Standing.FREE : PlaceModel.Standing.FULL;
    }

    private PlaceModel.Facts facts() {
        var plan = cohort.plan();
        return new PlaceModel.Facts(
                plan.name(),
                text(cohort.courseTitle()),
                SafeUrl.of("/courses/" + cohort.courseSlug()),
                cohort.unitName(),
                "cohort.delivery." + plan.delivery(),
                plan.startsOn(),
                plan.endsOn(),
                plan.zone(),
                plan.places(),
                cohort.counts().free(plan.places()),
                view.coaches());
    }

    private PlaceModel.Session session(SessionView session) {
        var plan = session.plan();
        return new PlaceModel.Session(
                session.number(),
                plan.title(),
                plan.startsAt(),
                plan.endsAt(),
                session.state() == SessionState.CANCELLED,
                plan.endsAt().isBefore(now),
                "cohort.delivery." + plan.delivery(),
                plan.place(),
                plan.accessFacts(),
                plan.link().isEmpty() ? Optional.empty() : Optional.of(new OutsideLink(plan.link())),
                SafeUrl.of("/cohorts/" + session.cohortId() + "/sessions/" + session.id() + ".ics"));
    }

    private Text text(Localised words) {
        boolean translated = words.byLanguage().containsKey(language);
        String shown = translated ? language : cohort.courseLanguage();
        return new Text(words.in(language, cohort.courseLanguage()), shown);
    }

    private SafeUrl url(String below) {
        return SafeUrl.of("/cohorts/" + cohort.id() + "/place" + below);
    }
}
