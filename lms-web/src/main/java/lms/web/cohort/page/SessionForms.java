package lms.web.cohort.page;

import jakarta.inject.Inject;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import lms.content.RunSheet;
import lms.web.cohort.domain.Delivery;
import lms.web.cohort.domain.SessionPlan;
import lms.web.cohort.usecase.CohortView;
import lms.web.cohort.usecase.Facilitation;
import lms.web.cohort.usecase.SessionDraft;
import lms.web.cohort.usecase.SessionView;
import lms.web.shared.http.Frames;
import lms.web.shared.http.Visit;
import lms.web.shared.kernel.Component;
import lms.web.shared.view.Choice;
import lms.web.shared.view.SafeUrl;
import lms.web.shared.view.Text;
import lms.web.shared.view.Words;

/** Makes the form of a session, and reads what came back. */
@Component
public class SessionForms {

    private final Facilitation facilitation;
    private final Visit visit;
    private final Frames frames;
    private final SentForms forms;

    @Inject
    public SessionForms(Facilitation facilitation, Visit visit, Frames frames, SentForms forms) {
        this.facilitation = facilitation;
        this.visit = visit;
        this.frames = frames;
        this.forms = forms;
    }

    /** What was typed. */
    SessionDraft typed() {
        return typed(visit::field);
    }

    /** How many sessions were asked for; 0 where that is no number. */
    int weeks() {
        String typed = visit.field(SessionForm.WEEKS).strip();
        return typed.matches("[0-9]{1,3}") ? Integer.parseInt(typed) : 0;
    }

    /** What was typed before signing in again, or else this. */
    SessionDraft kept(SessionDraft otherwise) {
        return forms.held().map(SessionForms::typed).orElse(otherwise);
    }

    /** A form for new sessions; after the last one it goes on as that did, a week later. */
    SessionForm blank(CohortView cohort, List<SessionView> sessions, boolean refused) {
        SessionDraft first = refused ? typed() : kept(next(cohort, sessions));
        String weeks = refused
                ? visit.field(SessionForm.WEEKS)
                : forms.held().map(field -> field.apply(SessionForm.WEEKS)).orElse("1");
        return form(cohort, first, weeks, new CohortHeads(cohort.card()).url("sessions"));
    }

    private static SessionDraft next(CohortView cohort, List<SessionView> sessions) {
        if (sessions.isEmpty()) {
            var plan = cohort.card().plan();
            return new SessionDraft(
                    "",
                    plan.startsOn().toString(),
                    "19:00",
                    "21:00",
                    plan.delivery().name(),
                    "",
                    "",
                    "",
                    "");
        }
        SessionView last = sessions.get(sessions.size() - 1);
        SessionPlan plan = last.plan();
        var starts = plan.startsAt().atZone(last.zone());
        return new SessionDraft(
                "",
                starts.toLocalDate().plusWeeks(1).toString(),
                starts.toLocalTime().toString(),
                plan.endsAt().atZone(last.zone()).toLocalTime().toString(),
                plan.delivery().name(),
                plan.place(),
                plan.accessFacts(),
                plan.link(),
                "");
    }

    SessionForm form(CohortView cohort, SessionDraft draft, String weeks, SafeUrl action) {
        Words words = frames.words();
        return new SessionForm(
                draft,
                weeks,
                CohortForms.named("delivery.", Delivery.values(), words),
                runSheets(cohort, words),
                cohort.card().plan().zone().getDisplayName(TextStyle.FULL, Locale.forLanguageTag(words.language())),
                action);
    }

    private List<Choice> runSheets(CohortView cohort, Words words) {
        List<RunSheet> days = facilitation.titles(cohort.card().id(), visit.actor());
        if (days.isEmpty()) {
            return List.of();
        }
        var heads = new CohortHeads(cohort.card());
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice("", new Text(words.plain("session.runSheet.none"), words.language())));
        for (RunSheet day : days) {
            Text title = day.title()
                    .map(found -> heads.text(found, words.language()))
                    .orElseGet(() -> new Text(day.id(), words.language()));
            String length = words.minutes(day.minutes()).text();
            choices.add(new Choice(
                    day.id(),
                    new Text(words.plain("session.runSheet.choice", title.value(), length), title.language())));
        }
        return choices;
    }

    private static SessionDraft typed(UnaryOperator<String> field) {
        return new SessionDraft(
                field.apply("title"),
                field.apply("date"),
                field.apply("from"),
                field.apply("to"),
                field.apply("delivery"),
                field.apply("place"),
                field.apply("access"),
                field.apply("link"),
                field.apply("runSheet"));
    }
}
