package lms.web.cohort.page;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import lms.web.cohort.domain.SessionPlan;
import lms.web.cohort.domain.SessionState;
import lms.web.cohort.usecase.SessionView;
import lms.web.cohort.usecase.Sessions;
import lms.web.shared.calendar.CalendarEvent;
import lms.web.shared.config.Settings;
import lms.web.shared.http.Frames;
import lms.web.shared.http.Visit;
import lms.web.shared.kernel.Component;

/**
 * A session as a file for calendars, for those who lead it and those who take part. Its title is the number of the
 * session and no more: a calendar is often shared, and shown on a locked screen.
 */
@Path("/cohorts")
@Component
public class SessionCalendar {

    private final Sessions sessions;
    private final Visit visit;
    private final Frames frames;
    private final Settings settings;

    @Inject
    public SessionCalendar(Sessions sessions, Visit visit, Frames frames, Settings settings) {
        this.sessions = sessions;
        this.visit = visit;
        this.frames = frames;
        this.settings = settings;
    }

    @GET
    @Path("{cohort}/sessions/{session}.ics")
    public Response file(@PathParam("cohort") String cohort, @PathParam("session") String session) {
        visit.actor().required();
        SessionView view = sessions.open(Found.id(cohort), Found.id(session), visit.actor());
        return Response.ok(event(view).file())
                .header(HttpHeaders.CONTENT_TYPE, CalendarEvent.MEDIA_TYPE)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"session-" + view.number() + ".ics\"")
                .build();
    }

    private CalendarEvent event(SessionView session) {
        SessionPlan plan = session.plan();
        return new CalendarEvent(
                session.id().toString(),
                session.sequence(),
                session.changedAt(),
                session.state() == SessionState.CANCELLED,
                new CalendarEvent.Times(plan.startsAt(), plan.endsAt(), session.zone()),
                frames.words().plain("session.number", session.number()),
                plan.place().isBlank() ? plan.link() : plan.place(),
                String.join("\n", plan.link(), plan.accessFacts()).strip(),
                settings.site().url() + "/cohorts/" + session.cohortId() + "/place");
    }
}
