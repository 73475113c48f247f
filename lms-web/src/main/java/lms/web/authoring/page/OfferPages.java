package lms.web.authoring.page;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lms.content.Audience;
import lms.web.authoring.domain.FourEyes;
import lms.web.authoring.usecase.AuthorDesks;
import lms.web.authoring.usecase.OfferDetail;
import lms.web.authoring.usecase.Offers;
import lms.web.authoring.usecase.PublishOrder;
import lms.web.authoring.usecase.Publishing;
import lms.web.authoring.usecase.Uploads;
import lms.web.catalogue.domain.Visibility;
import lms.web.shared.http.Forms;
import lms.web.shared.http.Frames;
import lms.web.shared.http.HoldsForm;
import lms.web.shared.http.SentForm;
import lms.web.shared.http.Visit;
import lms.web.shared.kernel.Component;
import lms.web.shared.kernel.Conflict;
import lms.web.shared.kernel.NotFound;
import lms.web.shared.kernel.Rejected;
import lms.web.shared.view.Frame;
import lms.web.shared.view.Page;
import lms.web.shared.view.generated.Templates;
import org.jspecify.annotations.Nullable;

/** One text that may become a release: what the checker says, previews, publishing it, throwing it away. */
@Path("/author")
@Component
public class OfferPages {

    private static final String OFFER = "{curriculum}/offers/{revision}";

    private final Offers offers;
    private final AuthorDesks desks;
    private final Publishing publishing;
    private final Uploads uploads;
    private final SentForm sent;
    private final Visit visit;
    private final Frames frames;
    private final Templates templates;

    @Inject
    public OfferPages(
            Offers offers,
            AuthorDesks desks,
            Publishing publishing,
            Uploads uploads,
            SentForm sent,
            Visit visit,
            Frames frames,
            Templates templates) {
        this.offers = offers;
        this.desks = desks;
        this.publishing = publishing;
        this.uploads = uploads;
        this.sent = sent;
        this.visit = visit;
        this.frames = frames;
        this.templates = templates;
    }

    @GET
    @Path(OFFER)
    public Page show(@PathParam("curriculum") String curriculum, @PathParam("revision") String revision) {
        return Page.ok(templates.authoringOffer(
                frames.current(), models(curriculum, revision).offer()));
    }

    @GET
    @Path(OFFER + "/lessons/{lesson}")
    public Page asLearner(
            @PathParam("curriculum") String curriculum,
            @PathParam("revision") String revision,
            @PathParam("lesson") String lesson,
            @QueryParam("text") @Nullable String language) {
        return preview(new Offers.LessonOfOffer(curriculum, revision, lesson), language, Audience.LEARNER);
    }

    @GET
    @Path(OFFER + "/lessons/{lesson}/facilitator")
    public Page asFacilitator(
            @PathParam("curriculum") String curriculum,
            @PathParam("revision") String revision,
            @PathParam("lesson") String lesson,
            @QueryParam("text") @Nullable String language) {
        return preview(new Offers.LessonOfOffer(curriculum, revision, lesson), language, Audience.FACILITATOR);
    }

    @GET
    @Path(OFFER + "/publish")
    public Page confirm(@PathParam("curriculum") String curriculum, @PathParam("revision") String revision) {
        return confirm(200, curriculum, revision, frames.current());
    }

    @POST
    @Path(OFFER + "/publish")
    @HoldsForm
    public Response publish(@PathParam("curriculum") String curriculum, @PathParam("revision") String revision) {
        try {
            Optional<FourEyes.Refusal> refusal = publishing.publish(order(curriculum, revision), visit.actor());
            sent.saved();
            return refusal.map(why -> stop(
                            403,
                            new StopModel(
                                    "author.refused.title",
                                    models(curriculum, revision).reasons(why),
                                    Titles.offer(curriculum, revision))))
                    .orElseGet(
                            () -> AuthorPages.see(Titles.curriculum(curriculum).value() + "#releases"));
        } catch (Rejected rejected) {
            Frame frame = frames.refused(rejected);
            return Response.status(422)
                    .entity(confirm(422, curriculum, revision, frame))
                    .build();
        } catch (Conflict conflict) {
            return stop(
                    409,
                    new StopModel(
                            "author.conflict.title",
                            List.of(Said.of(conflict.messageKey())),
                            Titles.curriculum(curriculum)));
        }
    }

    @POST
    @Path(OFFER + "/discard")
    public Response discard(@PathParam("curriculum") String curriculum, @PathParam("revision") String revision) {
        uploads.discard(curriculum, revision, visit.actor());
        return AuthorPages.see(Titles.curriculum(curriculum).value());
    }

    private PublishOrder order(String curriculum, String revision) {
        Map<String, Visibility> readers = new HashMap<>();
        for (String field : visit.fieldNames()) {
            if (field.startsWith(PublishModel.READERS)) {
                readers.put(field.substring(PublishModel.READERS.length()), AuthorPages.visibility(visit.field(field)));
            }
        }
        int shown = visit.field(PublishModel.SHOWN).matches("[0-9]{1,9}")
                ? Integer.parseInt(visit.field(PublishModel.SHOWN))
                : -1;
        return new PublishOrder(curriculum, revision, shown, readers, visit.field(PublishModel.NOTE));
    }

    private Page confirm(int status, String curriculum, String revision, Frame frame) {
        OfferDetail detail = offers.look(curriculum, revision, visit.actor());
        if (!detail.publishable()) {
            throw new NotFound();
        }
        String note = visit.held()
                .map(held -> Forms.decode(held.body()).getFirst(PublishModel.NOTE))
                .orElseGet(() -> visit.field(PublishModel.NOTE));
        return Page.of(status, templates.authoringPublish(frame, models(detail).publish(note)));
    }

    private Page preview(Offers.LessonOfOffer lesson, @Nullable String language, Audience audience) {
        String wanted = language == null ? visit.language() : language;
        var model = new PreviewModels(offers.preview(lesson, wanted, audience, visit.actor())).model();
        return Page.ok(templates.authoringPreview(frames.current(), model));
    }

    private OfferModels models(String curriculum, String revision) {
        return models(offers.look(curriculum, revision, visit.actor()));
    }

    private OfferModels models(OfferDetail detail) {
        var card = desks.curriculum(detail.curriculumId(), visit.actor()).card();
        return new OfferModels(detail, card, visit.language());
    }

    private Response stop(int status, StopModel model) {
        return Response.status(status)
                .entity(Page.of(status, templates.authoringStop(frames.current(), model)))
                .build();
    }
}
