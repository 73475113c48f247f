package lms.web.learning.page;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Locale;
import lms.web.learning.usecase.CourseView;
import lms.web.learning.usecase.Courses;
import lms.web.shared.config.Settings;
import lms.web.shared.http.Frames;
import lms.web.shared.http.Visit;
import lms.web.shared.kernel.Component;
import lms.web.shared.view.Page;
import lms.web.shared.view.SafeUrl;
import lms.web.shared.view.generated.Templates;

/** A person's own page: where to go on. */
@Path("/me")
@Component
public class MyHomePage {

    private final Courses courses;
    private final Visit visit;
    private final Frames frames;
    private final Templates templates;
    private final Settings settings;

    @Inject
    public MyHomePage(Courses courses, Visit visit, Frames frames, Templates templates, Settings settings) {
        this.courses = courses;
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
        var model = new MyHomeModel(rows(mine, false), rows(mine, true), preferences);
        return Page.ok(templates.learningHome(frames.current(), model));
    }

    private List<MyHomeModel.MyCourse> rows(List<CourseView> mine, boolean finished) {
        return mine.stream()
                .filter(view -> view.progress().isFinished() == finished)
                .map(view -> new CourseModels(view, visit.language(), true).mine())
                .toList();
    }
}
