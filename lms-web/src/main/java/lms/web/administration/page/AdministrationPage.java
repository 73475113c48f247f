package lms.web.administration.page;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import lms.web.account.usecase.Proposal;
import lms.web.account.usecase.Roles;
import lms.web.administration.usecase.ShownSettings;
import lms.web.message.usecase.MailState;
import lms.web.message.usecase.Mails;
import lms.web.retention.usecase.RetentionDesk;
import lms.web.shared.http.Frames;
import lms.web.shared.http.Visit;
import lms.web.shared.kernel.Component;
import lms.web.shared.view.Page;
import lms.web.shared.view.generated.Templates;

/** The administrator's start page, and how the site is set up. */
@Path("/admin")
@Component
public class AdministrationPage {

    private final Roles roles;
    private final Mails mails;
    private final MailState mailState;
    private final ShownSettings settings;
    private final RetentionDesk retention;
    private final Visit visit;
    private final Frames frames;
    private final Templates templates;

    @Inject
    public AdministrationPage(
            Roles roles,
            Mails mails,
            MailState mailState,
            ShownSettings settings,
            RetentionDesk retention,
            Visit visit,
            Frames frames,
            Templates templates) {
        this.roles = roles;
        this.mails = mails;
        this.mailState = mailState;
        this.settings = settings;
        this.retention = retention;
        this.visit = visit;
        this.frames = frames;
        this.templates = templates;
    }

    @GET
    public Page home() {
        long waiting = roles.proposals(visit.actor()).stream()
                .filter(Proposal::mayConfirm)
                .count();
        var model = new AdministrationModel(
                (int) waiting,
                mails.figures(visit.actor()),
                mailState.way(),
                roles.givesAlone(visit.actor()),
                retention.state());
        return Page.ok(templates.administrationHome(frames.current(), model));
    }

    @GET
    @Path("settings")
    public Page settings() {
        return Page.ok(
                templates.administrationSettings(frames.current(), new SettingsModel(settings.all(visit.actor()))));
    }
}
