package lms.web.cohort.page;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import lms.web.cohort.domain.CohortState;
import lms.web.cohort.domain.Delivery;
import lms.web.cohort.domain.PlaceState;
import lms.web.cohort.domain.SessionState;
import lms.web.cohort.page.CohortModel.Standing;
import lms.web.cohort.page.CohortModel.Step;
import lms.web.cohort.page.CohortModel.Todo;
import lms.web.cohort.usecase.CohortCard;
import lms.web.cohort.usecase.CohortView;
import lms.web.cohort.usecase.RosterView;
import lms.web.cohort.usecase.SessionView;
import lms.web.shared.view.SafeUrl;

/** Says what is to be done about a cohort, what comes next and how things stand. */
final class CohortOverview {

    private final CohortView view;
    private final CohortCard card;
    private final RosterView roster;
    private final List<SessionView> sessions;
    private final Instant now;
    private final CohortHeads heads;

    CohortOverview(CohortView view, RosterView roster, List<SessionView> sessions, Instant now) {
        this.view = view;
        this.card = view.card();
        this.roster = roster;
        this.sessions = sessions.stream()
                .filter(session -> session.state() == SessionState.PLANNED)
                .toList();
        this.now = now;
        this.heads = new CohortHeads(card);
    }

    CohortModel model(String language) {
        var lines = new SessionLines(view);
        return new CohortModel(
                CohortHeads.of(view, CohortHeads.OVERVIEW, language),
                card.state().isOver() ? List.of() : todo(),
                sessions.stream()
                        .filter(session -> session.isAhead(now))
                        .findFirst()
                        .map(lines::line),
                standing(),
                card.plan(),
                card.unitName(),
                view.coaches().stream().map(CohortView.Coach::displayName).toList(),
                view.mayRun() ? steps() : List.of(),
                SafeUrl.of("/courses/" + card.courseSlug()));
    }

    private Standing standing() {
        long completed = roster.people().stream()
                .filter(person -> person.state() == PlaceState.ENROLLED
                        && person.completedAt().isPresent())
                .count();
        long held = sessions.stream().filter(session -> !session.isAhead(now)).count();
        return new Standing(
                card.counts(),
                card.plan().places(),
                view.openInvitations(),
                roster.showsCompletion() ? Optional.of((int) completed) : Optional.empty(),
                (int) held,
                sessions.size(),
                view.releaseNumber());
    }

    private List<Todo> todo() {
        List<Todo> todo = new ArrayList<>();
        if (view.mayRun()) {
            addForOfficer(todo);
        }
        if (sessions.isEmpty()) {
            todo.add(Todo.of("cohort.todo.session", heads.url("sessions")));
        }
        sessions.stream()
                .filter(session -> session.isAhead(now))
                .filter(session -> session.plan().delivery() != Delivery.ONLINE)
                .filter(session -> session.plan().accessFacts().isBlank())
                .findFirst()
                .ifPresent(session -> todo.add(Todo.of(
                        "cohort.todo.access", heads.url("sessions/" + session.id() + "/change"), session.number())));
        sessions.stream()
                .filter(session -> session.isAhead(now))
                .filter(session -> session.plan().delivery() != Delivery.ONSITE)
                .filter(session -> session.plan().link().isBlank())
                .findFirst()
                .ifPresent(session -> todo.add(Todo.of(
                        "cohort.todo.link", heads.url("sessions/" + session.id() + "/change"), session.number())));
        return todo;
    }

    private void addForOfficer(List<Todo> todo) {
        if (card.state() == CohortState.RUNNING && isPastItsEnd()) {
            todo.add(Todo.of("cohort.todo.close", become(CohortState.ENDED)));
        }
        if (view.coaches().isEmpty()) {
            todo.add(Todo.of("cohort.todo.coach", heads.url("people#coaches")));
        }
        if (roster.people().isEmpty() && view.openInvitations() == 0) {
            todo.add(Todo.of("cohort.todo.invite", heads.url("people#invite")));
        }
        if (card.state() == CohortState.PLANNED) {
            todo.add(Todo.of("cohort.todo.open", SafeUrl.of("#steps")));
        }
        if (card.state() == CohortState.OPEN && !today().isBefore(card.plan().startsOn())) {
            todo.add(Todo.of("cohort.todo.start", SafeUrl.of("#steps")));
        }
        if (view.publishedNumber() > view.releaseNumber()) {
            todo.add(
                    Todo.of("cohort.todo.release", heads.url("release"), view.publishedNumber(), view.releaseNumber()));
        }
    }

    private boolean isPastItsEnd() {
        return today().isAfter(card.plan().endsOn());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(now, card.plan().zone());
    }

    private List<Step> steps() {
        List<Step> steps = new ArrayList<>();
        for (CohortState next : card.state().next()) {
            steps.add(new Step(
                    "cohort.do." + name(next),
                    become(next),
                    !CohortPage.ASKED.containsKey(next),
                    next != CohortState.CANCELLED && (next != CohortState.ENDED || isPastItsEnd())));
        }
        if (!card.state().isOver()) {
            steps.add(new Step("cohort.do.change", heads.url("change"), false, false));
        }
        steps.add(new Step("cohort.do.copy", heads.url("copy"), false, false));
        return steps;
    }

    private SafeUrl become(CohortState state) {
        return heads.url("become/" + name(state));
    }

    private static String name(CohortState state) {
        return state.name().toLowerCase(Locale.ROOT);
    }
}
