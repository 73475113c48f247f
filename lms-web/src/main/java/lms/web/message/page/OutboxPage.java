package lms.web.message.page;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import lms.web.message.usecase.Mails;
import lms.web.message.usecase.OutboxView;
import lms.web.shared.config.Settings;
import lms.web.shared.http.Frames;
import lms.web.shared.kernel.Component;
import lms.web.shared.kernel.NotFound;
import lms.web.shared.view.Page;
import lms.web.shared.view.SafeUrl;
import lms.web.shared.view.generated.Templates;

/** The mails that the demonstration would send. Under {@code serve} there is no such page. */
@Path("/outbox")
@Component
public class OutboxPage {

    private static final ZoneId ZONE = ZoneId.of("Europe/London");

    private final Mails mails;
    private final Frames frames;
    private final Templates templates;
    private final Settings settings;

    @Inject
    public OutboxPage(Mails mails, Frames frames, Templates templates, Settings settings) {
        this.mails = mails;
        this.frames = frames;
        this.templates = templates;
        this.settings = settings;
    }

    @GET
    public Page list() {
        var rows = mails.demoMails().stream()
                .map(mail -> new OutboxModel.Row(
                        SafeUrl.of("/outbox/" + mail.id()),
                        mail.to(),
                        mail.letter().subject(),
                        mail.letter().language(),
                        mail.written()))
                .toList();
        return Page.ok(templates.messageOutbox(frames.current(), new OutboxModel(rows, ZONE)));
    }

    @GET
    @Path("{id: [0-9a-f-]{36}}")
    public Page one(@PathParam("id") UUID id) {
        OutboxView mail = mails.demoMail(id).orElseThrow(NotFound::new);
        var lines = mail.letter().body().lines().map(this::line).toList();
        var model = new MailModel(
                mail.to(), mail.letter().subject(), mail.letter().language(), mail.written(), lines, ZONE);
        return Page.ok(templates.messageMail(frames.current(), model));
    }

    private MailModel.Line line(String text) {
        String site = settings.site().url().toString();
        boolean ours = text.startsWith(site + "/") && SafeUrl.isLocal(text.substring(site.length()));
        return new MailModel.Line(
                text, ours ? Optional.of(SafeUrl.of(text.substring(site.length()))) : Optional.empty());
    }
}
