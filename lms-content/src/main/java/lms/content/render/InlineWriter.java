package lms.content.render;

import java.util.List;
import java.util.Optional;
import lms.content.Download;
import lms.content.document.Inline;
import lms.content.document.PlainText;

/** Writes running text. */
final class InlineWriter implements Inline.Cases<Html> {
    private final Sheet sheet;
    private final Html out;

    InlineWriter(Sheet sheet) {
        this.sheet = sheet;
        this.out = sheet.out();
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
        Optional<LinkWriter.Address> address = sheet.links().address(link.target());
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
        out.close("a");
        address.get()
                .path()
                .ifPresent(path -> sheet.passages().download(new Download(path, PlainText.of(link.children()))));
        sheet.paper().filter(paper -> isWorthPrinting(address.get(), link)).ifPresent(paper -> {
            String number = "[" + paper.number(address.get().href()) + "]";
            out.element("sup", number, "class", "address-mark");
        });
        return out;
    }

    /** On paper nobody can follow a link; one that stays on the site, or shows its address, needs no note. */
    private static boolean isWorthPrinting(LinkWriter.Address address, Inline.Link link) {
        return address.href().contains(":") && !address.href().contains(PlainText.of(link.children()));
    }

    @Override
    public Html image(Inline.Image image) {
        // a picture of another site would tell that site who reads what
        Optional<LinkWriter.Address> address = sheet.links()
                .address(image.target())
                .filter(found -> !found.kind().equals("external"));
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
    public Html footnote(Inline.FootnoteMark mark) {
        sheet.footnotes().mark(mark.label(), out, sheet.words());
        return out;
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
