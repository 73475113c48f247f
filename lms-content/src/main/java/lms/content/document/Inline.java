package lms.content.document;

import java.util.List;
import java.util.Optional;

/** A piece of running text. */
public sealed interface Inline {
    /** The pieces inside; empty for pieces that hold none. */
    default List<Inline> children() {
        return List.of();
    }

    <R> R fold(Cases<R> cases);

    /** One case per kind, so that a new kind does not compile until everybody has thought of it. */
    interface Cases<R> {
        R text(Text text);

        R code(Code code);

        R styled(Styled styled);

        R link(Link link);

        R image(Image image);

        R footnote(FootnoteMark mark);

        R lineBreak(LineBreak lineBreak);

        R html(Html html);
    }

    /** Text with entities and escapes resolved. */
    record Text(Position at, String value) implements Inline {
        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.text(this);
        }
    }

    record Code(Position at, String value) implements Inline {
        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.code(this);
        }
    }

    record Styled(Position at, Style style, List<Inline> children) implements Inline {
        public Styled {
            children = List.copyOf(children);
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.styled(this);
        }
    }

    enum Style {
        EMPHASIS,
        STRONG,
        STRIKETHROUGH
    }

    /**
     * A link.
     *
     * @param target with entities and escapes resolved, percent-encoding untouched
     */
    record Link(Position at, String target, Optional<String> title, List<Inline> children) implements Inline {
        public Link {
            children = List.copyOf(children);
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.link(this);
        }
    }

    /**
     * An image.
     *
     * @param alternative plain text; empty when the author gave none
     */
    record Image(Position at, String target, Optional<String> title, String alternative) implements Inline {
        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.image(this);
        }
    }

    /**
     * {@code [^label]}: points to a footnote.
     *
     * @param label names the footnote in its file; readers see a number
     */
    record FootnoteMark(Position at, String label) implements Inline {
        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.footnote(this);
        }
    }

    /** The end of a line in the file; a hard one also ends the line on the page. */
    record LineBreak(Position at, boolean hard) implements Inline {
        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.lineBreak(this);
        }
    }

    /** Raw HTML: an error, and shown as text. */
    record Html(Position at, String source) implements Inline {
        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.html(this);
        }
    }
}
