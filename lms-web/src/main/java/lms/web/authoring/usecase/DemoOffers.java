package lms.web.authoring.usecase;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.UnaryOperator;
import lms.content.source.SourceTree;
import lms.web.authoring.domain.Offer;
import lms.web.authoring.domain.OfferUpload;
import lms.web.catalogue.usecase.ReleaseHistory;
import lms.web.catalogue.usecase.ReleaseView;
import lms.web.shared.kernel.Ids;
import lms.web.shared.kernel.PublicUse;
import lms.web.shared.kernel.UseCase;

/**
 * Uploads of a colleague of the demonstration's trainer: one text to publish, one with faults, and one that names the
 * trainer as an author and so is for somebody else to publish.
 */
@UseCase
public class DemoOffers {

    private static final String CURRICULUM = "organiser-training";
    private static final String DEBRIEF = "lessons/debrief.md";
    private static final String TIP = """

            ## Thank people before they go

            Say one thing that each person did well, by name, before anybody leaves. People come back to rounds in which
            somebody noticed them.
            """;

    private final OfferStore store;
    private final ReleaseHistory history;
    private final Ids ids;
    private final Clock clock;

    @Inject
    public DemoOffers(OfferStore store, ReleaseHistory history, Ids ids, Clock clock) {
        this.store = store;
        this.history = history;
        this.ids = ids;
        this.clock = clock;
    }

    /** Uploads them on behalf of this account, where the curriculum is published. */
    @PublicUse("the demonstration fills itself at start")
    public void seed(UUID colleague) {
        history.of(CURRICULUM).stream()
                .filter(ReleaseView::current)
                .findFirst()
                .map(ReleaseView::id)
                .flatMap(history::source)
                .ifPresent(source -> upload(source, colleague));
        store.flush();
    }

    private void upload(SourceTree source, UUID colleague) {
        SourceTree better = with(
                with(source, "curriculum.yml", text -> text.replace("\"2026.1\"", "\"2026.2\"")),
                DEBRIEF,
                text -> text + TIP);
        SourceTree renamed = with(
                better,
                "lessons/first-canvass.md",
                text -> text.replaceFirst("\ntitle: A first canvass\n", "\ntitle: Your first canvass\n")
                        .replaceFirst("\n# A first canvass\n", "\n# Your first canvass\n"));
        keep(renamed, "organiser-training-2026-2.zip", colleague);
        keep(
                with(better, DEBRIEF, text -> text.replace("authors: [Training team]", "authors: [Demo trainer]")),
                "debrief-by-demo-trainer.zip",
                colleague);
        keep(
                with(
                        better,
                        DEBRIEF,
                        text -> text + "\n## Photographs\n\n![](../media/round.jpg)\n\nSee [here](plan.md).\n"),
                "with-photographs.zip",
                colleague);
    }

    private void keep(SourceTree source, String name, UUID colleague) {
        store.keep(new Offer(ids.next(), CURRICULUM, source.revision(), clock.instant()), source);
        var text = new OfferUpload.Text(CURRICULUM, source.revision(), name);
        store.note(new OfferUpload(ids.next(), colleague, text, clock.instant()), text);
    }

    private static SourceTree with(SourceTree tree, String path, UnaryOperator<String> change) {
        Map<String, byte[]> contents = new TreeMap<>();
        tree.paths().forEach(each -> tree.bytes(each).ifPresent(bytes -> contents.put(each, bytes)));
        Optional<String> text = tree.text(path);
        text.ifPresent(known -> contents.put(path, change.apply(known).getBytes(StandardCharsets.UTF_8)));
        return SourceTree.of(contents);
    }
}
