package lms.web.equality.page;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import lms.web.equality.domain.Quarter;
import lms.web.equality.usecase.Reports;
import lms.web.shared.http.Frames;
import lms.web.shared.http.Visit;
import lms.web.shared.kernel.Component;
import lms.web.shared.view.Frame;
import lms.web.shared.view.Page;
import lms.web.shared.view.generated.Templates;

/** The published figures. There is nothing to choose: what could be asked for was made when the quarter ended. */
@Path("/admin/privacy/equality")
@Component
public class ReportPage {

    private final Reports reports;
    private final Visit visit;
    private final Frames frames;
    private final Templates templates;
    private final Clock clock;

    @Inject
    public ReportPage(Reports reports, Visit visit, Frames frames, Templates templates, Clock clock) {
        this.reports = reports;
        this.visit = visit;
        this.frames = frames;
        this.templates = templates;
        this.clock = clock;
    }

    @GET
    public Page show() {
        Frame frame = frames.current();
        var models = new ReportModels(frame.words());
        var next = LocalDate.ofInstant(Quarter.of(clock.instant()).ends(), ZoneOffset.UTC);
        var parts = reports.published(visit.actor()).stream().map(models::part).toList();
        return Page.ok(templates.equalityReport(frame, new ReportModel(parts, next)));
    }
}
