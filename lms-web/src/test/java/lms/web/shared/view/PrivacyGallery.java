package lms.web.shared.view;

import gg.jte.models.runtime.JteModel;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import lms.web.account.domain.Account;
import lms.web.learning.domain.QuizResponse;
import lms.web.message.domain.OutboxMail;
import lms.web.privacy.domain.Register;
import lms.web.privacy.domain.RegisteredColumn;
import lms.web.privacy.page.ExportModel;
import lms.web.privacy.page.ExportTakeModel;
import lms.web.privacy.page.HubModel;
import lms.web.privacy.page.OfficeModel;
import lms.web.privacy.page.RegisterModels;
import lms.web.privacy.usecase.ExportView;
import lms.web.shared.kernel.Classified;
import lms.web.shared.kernel.Processing;
import lms.web.shared.view.generated.Templates;

/** The privacy notice, and the pages of those who look after data protection. */
final class PrivacyGallery {

    private static final Instant NOW = Instant.parse("2026-05-03T18:04:00Z");
    private static final ZoneId ZONE = ZoneId.of("Europe/London");

    private final Templates templates;
    private final Frame visitor;
    private final Frame administrator;
    private final BiConsumer<String, JteModel> show;

    PrivacyGallery(Templates templates, Frame visitor, Frame administrator, BiConsumer<String, JteModel> show) {
        this.templates = templates;
        this.visitor = visitor;
        this.administrator = administrator;
        this.show = show;
    }

    void all() {
        hub();
        exports();
        var register = new Register(Stream.of(Account.class, QuizResponse.class, OutboxMail.class)
                .flatMap(PrivacyGallery::columns)
                .toList());
        var models = new RegisterModels(visitor.words());
        show.accept("privacy", templates.privacyNotice(visitor, models.notice(register, Optional.empty(), false)));
        show.accept(
                "privacy-signed-in",
                templates.privacyNotice(
                        administrator, models.notice(register, Optional.of("Kim Ray, privacy@example.org"), true)));
        var link = new OfficeModel.Link(SafeUrl.of("/admin/privacy/register"), "register.title", "office.register");
        for (boolean administers : List.of(true, false)) {
            String who = administers ? "" : "-auditor";
            show.accept(
                    "privacy-office" + who,
                    templates.privacyOffice(administrator, new OfficeModel(List.of(link), administers)));
            show.accept(
                    "privacy-register" + who,
                    templates.privacyRegister(administrator, models.columnByColumn(register, administers)));
        }
    }

    private void hub() {
        var words = administrator.words();
        var right = new HubModel.Right(
                SafeUrl.of("/me/privacy/export"), words.text("hub.right.export"), words.text("hub.right.export.text"));
        var held = new HubModel.Held(
                SafeUrl.of("/privacy#learning"),
                words.text("activity.learning.title"),
                List.of(words.text("hub.counted", words.text("copy.kind.enrolment"), 2)),
                List.of(words.text("mine.keep.account")));
        var looked = new HubModel.Looked(NOW, "Kim (Coach) looked at your account");
        show.accept(
                "hub",
                templates.privacyHub(
                        administrator, new HubModel(List.of(right), List.of(held), List.of(looked), 12, ZONE)));
        show.accept(
                "hub-unseen",
                templates.privacyHub(administrator, new HubModel(List.of(right), List.of(held), List.of(), 0, ZONE)));
    }

    private void exports() {
        var kept = administrator.words().length(Period.ofDays(7));
        Map.of(
                        "export", Optional.<ExportView>empty(),
                        "export-waiting", Optional.of(new ExportView(false, NOW, NOW)),
                        "export-ready", Optional.of(new ExportView(true, NOW, NOW.plus(Period.ofDays(7)))))
                .forEach((name, export) ->
                        show.accept(name, templates.privacyExport(administrator, new ExportModel(export, kept, ZONE))));
        show.accept(
                "export-take",
                templates.privacyExportTake(
                        administrator, new ExportTakeModel(SafeUrl.of("/me/privacy/export/secret"), NOW, ZONE)));
    }

    private static Stream<RegisteredColumn> columns(Class<?> entity) {
        Processing said = entity.getAnnotation(Processing.class);
        return Arrays.stream(entity.getDeclaredFields())
                .filter(field -> field.isAnnotationPresent(Classified.class))
                .filter(field ->
                        !field.getAnnotation(Classified.class).purpose().isEmpty())
                .map(field -> new RegisteredColumn(
                        entity.getSimpleName(),
                        field.getName(),
                        said.value(),
                        said.value().about(),
                        field.getAnnotation(Classified.class)));
    }
}
