package lms.web.privacy.page;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import lms.web.audit.usecase.MyTrail;
import lms.web.audit.usecase.TrailWords;
import lms.web.privacy.usecase.MyData;
import lms.web.shared.http.Frames;
import lms.web.shared.http.Visit;
import lms.web.shared.kernel.Component;
import lms.web.shared.view.Frame;
import lms.web.shared.view.Page;
import lms.web.shared.view.Phrase;
import lms.web.shared.view.SafeUrl;
import lms.web.shared.view.Words;
import lms.web.shared.view.generated.Templates;

/** Where people find what is kept about them, who saw it, and all that they can do about it. */
@Path("/me/privacy")
@Component
public class HubPage {

    private static final ZoneId ZONE = ZoneId.of("Europe/London");
    /** More are on a page of their own. */
    private static final int LOOKED = 3;

    /** What people can do, by the message that says it. */
    private static final List<Map.Entry<String, String>> RIGHTS = List.of(
            Map.entry("export", "/me/privacy/export"),
            Map.entry("correct", NamePage.HERE),
            Map.entry("restrict", "/me/privacy/restrict"),
            Map.entry("consents", "/me/privacy/consents"),
            Map.entry("equality", "/me/privacy/equality"),
            Map.entry("complain", "/me/privacy/complaints"),
            Map.entry("close", "/me/privacy/close"));

    private final MyData data;
    private final MyTrail trail;
    private final TrailWords trailWords;
    private final Visit visit;
    private final Frames frames;
    private final Templates templates;

    @Inject
    public HubPage(MyData data, MyTrail trail, TrailWords trailWords, Visit visit, Frames frames, Templates templates) {
        this.data = data;
        this.trail = trail;
        this.trailWords = trailWords;
        this.visit = visit;
        this.frames = frames;
        this.templates = templates;
    }

    @GET
    public Page show() {
        Frame frame = frames.current();
        Words words = frame.words();
        MyTrail.Part looked = trail.read(1, visit.actor());
        var model = new HubModel(
                RIGHTS.stream().map(right -> right(right, words)).toList(),
                data.held(visit.actor()).stream()
                        .map(held -> held(held, new RegisterWords(words), words))
                        .toList(),
                looked.lines().stream()
                        .limit(LOOKED)
                        .map(line -> new HubModel.Looked(line.at(), trailWords.tell(line, words.language())))
                        .toList(),
                looked.total(),
                ZONE);
        return Page.ok(templates.privacyHub(frame, model));
    }

    private static HubModel.Right right(Map.Entry<String, String> right, Words words) {
        String key = "hub.right." + right.getKey();
        return new HubModel.Right(SafeUrl.of(right.getValue()), words.text(key), words.text(key + ".text"));
    }

    private static HubModel.Held held(MyData.Held held, RegisterWords say, Words words) {
        return new HubModel.Held(
                SafeUrl.of("/privacy#" + RegisterModels.id(held.activity())),
                say.title(held.activity()),
                held.rows().stream().map(rows -> counted(rows, words)).toList(),
                held.rows().stream()
                        .flatMap(rows -> rows.keeps().stream())
                        .distinct()
                        .sorted()
                        .map(say::kept)
                        .toList());
    }

    /** What there is one of at most is named, and everything else counted. */
    private static Phrase counted(MyData.Counted rows, Words words) {
        String single = "hub.kind." + rows.table();
        return words.knows(single)
                ? words.text(single)
                : words.text("hub.counted", CopyWords.kind(rows.table(), words), rows.count());
    }
}
