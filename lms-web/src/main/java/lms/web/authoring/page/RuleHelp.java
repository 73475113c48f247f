package lms.web.authoring.page;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import lms.content.finding.Rule;
import lms.content.guide.RuleExample;
import lms.content.guide.RuleGuide;
import lms.content.guide.RuleGuides;
import lms.web.shared.http.Frames;
import lms.web.shared.kernel.Component;
import lms.web.shared.kernel.NotFound;
import lms.web.shared.view.Page;
import lms.web.shared.view.generated.Templates;

/** Explains the rules of the checker to authors. They are no secret, so everybody may read them. */
@Path("/help/rules")
@Component
public class RuleHelp {
    private final Frames frames;
    private final Templates templates;

    @Inject
    public RuleHelp(Frames frames, Templates templates) {
        this.frames = frames;
        this.templates = templates;
    }

    @GET
    public Page rules() {
        return Page.ok(templates.authoringRules(
                frames.current(),
                Arrays.stream(Rule.values())
                        .map(rule -> new RuleModel.Line(rule.name(), rule.severity(), rule.meaning()))
                        .toList()));
    }

    @GET
    @Path("{rule}")
    public Page rule(@PathParam("rule") String name) {
        RuleGuide guide = RuleGuides.named(name).orElseThrow(NotFound::new);
        return Page.ok(templates.authoringRule(frames.current(), model(guide)));
    }

    static RuleModel model(RuleGuide guide) {
        Rule rule = guide.rule();
        return new RuleModel(
                rule.name(),
                rule.severity(),
                rule.meaning(),
                pieces(guide.why()),
                pieces(guide.mend()),
                example(guide, false),
                example(guide, true));
    }

    /** Cuts a text at its backticks. */
    private static List<RuleModel.Piece> pieces(String text) {
        List<RuleModel.Piece> pieces = new ArrayList<>();
        for (String part : text.split("`", -1)) {
            pieces.add(new RuleModel.Piece(pieces.size() % 2 == 1, part));
        }
        return pieces;
    }

    private static Optional<String> example(RuleGuide guide, boolean keeping) {
        return guide.examples(keeping).stream()
                .findFirst()
                .map(example -> example.parts().stream().map(RuleHelp::part).collect(Collectors.joining("\n\n")));
    }

    private static String part(RuleExample.Part part) {
        String text = part.shown().stripTrailing();
        return switch (part.kind()) {
            case BODY -> text;
            case FILE -> part.path() + ":\n\n" + text;
            case BYTES -> part.path() + " (bytes):\n\n" + text;
            case MISSING -> part.path() + " –";
        };
    }
}
