package lms.web.learning.page;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import lms.web.consent.usecase.Consents;
import lms.web.learning.usecase.CohortNews;
import lms.web.learning.usecase.CourseView;
import lms.web.learning.usecase.Courses;
import lms.web.shared.config.Settings;
import lms.web.shared.http.Frames;
import lms.web.shared.http.Visit;
import lms.web.shared.kernel.Component;
import lms.web.shared.view.OutsideLink;
import lms.web.shared.view.Page;
import lms.web.shared.view.SafeUrl;
import lms.web.shared.view.generated.Templates;

/** A person's own page: where to go on. */
@Path("/me")
@Component
public class MyHomePage {

    private final Courses courses;
    private final CohortNews news;
    private final Consents consents;
    private final Visit visit;
    private final Frames frames;
    private final Templates templates;
    private final Settings settings;

    @Inject
    public MyHomePage(
            Courses courses,
            CohortNews news,
            Consents consents,
            Visit visit,
            Frames frames,
            Templates templates,
            Settings settings) {
        this.courses = courses;
        this.news = news;
        this.consents = consents;
        this.visit = visit;
        this.frames = frames;
        this.templates = templates;
        this.settings = settings;
    }

    @GET
    public Page show() {
        List<CourseView> mine = courses.mine(visit.actor());
        var preferences = new MyHomeModel.Preferences(
                SafeUrl.of("/me/language"),
                visit.language(),
                settings.languages().stream().map(Locale::toLanguageTag).toList());
        CohortNews.Home cohorts = news.home(visit.actor());
        var model = new MyHomeModel(
                rows(mine, false),
                rows(mine, true),
                cohorts.next().map(MyHomePage::session),
                cohorts.standings().stream().map(this::standing).toList(),
                preferences,
                consents.asksAgain(visit.actor()));
        return Page.ok(templates.learningHome(frames.current(), model));
    }

    private static MyHomeModel.Session session(CohortNews.NextSession session) {
        return new MyHomeModel.Session(
                session.title().isEmpty() ? session.cohort() : session.title(),
                session.starts(),
                session.zone(),
                session.place(),
                session.accessFacts(),
                session.link().isEmpty() ? Optional.empty() : Optional.of(new OutsideLink(session.link())),
                SafeUrl.of("/cohorts/" + session.cohortId() + "/sessions/" + session.id() + ".ics"),
                place(session.cohortId()));
    }

    private MyHomeModel.Standing standing(CohortNews.Standing standing) {
        boolean asks = standing.kind() != CohortNews.Standing.Kind.ENROLLED
                && standing.kind() != CohortNews.Standing.Kind.WAITING;
        return new MyHomeModel.Standing(
                "me.cohort." + standing.kind(),
                asks,
                standing.name(),
                standing.starts(),
                CourseLinks.text(standing.course(), visit.language(), standing.courseLanguage()),
                place(standing.id()));
    }

    private static SafeUrl place(UUID cohort) {
        return SafeUrl.of("/cohorts/" + cohort + "/place");
    }

    private List<MyHomeModel.MyCourse> rows(List<CourseView> mine, boolean finished) {
        return mine.stream()
                .filter(view -> view.progress().isFinished() == finished)
                .map(view -> new CourseModels(view, visit.language(), true).mine())
                .toList();
    }
}
