package lms.content.render;

import java.util.Optional;
import lms.content.document.Block;
import lms.content.document.Inline;
import lms.content.document.InlineWalk;
import lms.content.document.PlainText;
import lms.content.media.MediaParts;

/**
 * Writes films and recordings. Files of the curriculum get a player of the browser's own, which loads nothing before
 * somebody presses play; what lies on other sites stays a link. The links that the author wrote follow in any case.
 */
final class MediaWriter {
    private final Sheet sheet;
    private final Html out;
    private final BlockWriter blocks;
    private final MetaWriter meta;

    MediaWriter(Sheet sheet, BlockWriter blocks, MetaWriter meta) {
        this.sheet = sheet;
        this.out = sheet.out();
        this.blocks = blocks;
        this.meta = meta;
    }

    Html write(Block.Directive directive) {
        out.open(
                        "figure",
                        "class",
                        directive.name(),
                        "id",
                        directive.attributes().id().orElse(""))
                .newLine();
        if (sheet.paper().isEmpty()) {
            MediaParts.of(directive).main().ifPresent(link -> player(directive, link));
        }
        out.open("figcaption").newLine();
        if (!directive.title().isEmpty()) {
            sheet.passages().add(directive.title());
            out.element("p", directive.title(), "class", "media-title").newLine();
        }
        meta.write(directive.attributes());
        blocks.write(directive.children());
        return out.close("figcaption").close("figure").newLine();
    }

    private void player(Block.Directive directive, Inline.Link link) {
        Optional<LinkWriter.Address> source = sheet.links().address(link.target());
        if (source.isEmpty() || !source.get().kind().equals("download") || !MediaParts.isPlayable(link.target())) {
            return;
        }
        out.open(
                directive.name(),
                "src",
                source.get().href(),
                "controls",
                "controls",
                "preload",
                "none",
                "aria-label",
                directive.title().isEmpty() ? PlainText.of(link.children()) : directive.title());
        if (directive.is("video")) {
            InlineWalk.of(directive)
                    .filter(Inline.Link.class::isInstance)
                    .map(Inline.Link.class::cast)
                    .filter(MediaParts::isTrack)
                    .forEach(this::track);
        }
        out.close(directive.name()).newLine();
    }

    private void track(Inline.Link captions) {
        sheet.links()
                .address(captions.target())
                .ifPresent(address -> out.open(
                        "track",
                        "kind",
                        "captions",
                        "src",
                        address.href(),
                        "srclang",
                        MediaParts.languageOf(captions).orElse(sheet.words().language()),
                        "label",
                        PlainText.of(captions.children())));
    }
}
