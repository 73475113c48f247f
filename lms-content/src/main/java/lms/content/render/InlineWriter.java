package lms.content.render;

import java.util.List;
import java.util.Optional;
import lms.content.document.Inline;

/** Writes running text. */
final class InlineWriter implements Inline.Cases<Html> {
    private final Html out;
    private final LinkWriter links;

    InlineWriter(Html out, LinkWriter links) {
        this.out = out;
        this.links = links;
    }

    void write(List<Inline> pieces) {
        pieces.forEach(piece -> piece.fold(this));
    }

    @Override
    public Html text(Inline.Text text) {
        return out.text(text.value());
    }

    @Override
    public Html code(Inline.Code code) {
        return out.element("code", code.value());
    }

    @Override
    public Html styled(Inline.Styled styled) {
        String element = switch (styled.style()) {
            case EMPHASIS -> "em";
            case STRONG -> "strong";
            case STRIKETHROUGH -> "del";
        };
        out.open(element);
        write(styled.children());
        return out.close(element);
    }

    @Override
    public Html link(Inline.Link link) {
        Optional<LinkWriter.Address> address = links.address(link.target());
        if (address.isEmpty()) {
            write(link.children());
            return out;
        }
        String kind = address.get().kind();
        String rel = kind.equals("external") ? "noopener" : "";
        out.open(
                "a",
                "href",
                address.get().href(),
                "class",
                kind,
                "rel",
                rel,
                "title",
                link.title().orElse(""));
        write(link.children());
        return out.close("a");
    }

    @Override
    public Html image(Inline.Image image) {
        Optional<LinkWriter.Address> address = links.address(image.target());
        if (address.isEmpty()) {
            return out.text(image.alternative());
        }
        return out.open(
                "img",
                "src",
                address.get().href(),
                "alt",
                image.alternative(),
                "title",
                image.title().orElse(""),
                "loading",
                "lazy");
    }

    @Override
    public Html lineBreak(Inline.LineBreak lineBreak) {
        return lineBreak.hard() ? out.open("br").newLine() : out.newLine();
    }

    @Override
    public Html html(Inline.Html html) {
        return out.text(html.source());
    }
}
