package lms.content.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A block of a text: a paragraph, a list, a directive. */
public sealed interface Block {
    /** Where it begins. */
    Position at();

    /** The blocks inside, in order; empty for blocks that hold none. */
    default List<Block> children() {
        return List.of();
    }

    /** The running text that stands in this block itself, not in the blocks inside. */
    default List<Inline> text() {
        return List.of();
    }

    /** This block and everything inside it, in reading order. */
    default Stream<Block> walk() {
        List<Block> all = new ArrayList<>();
        collect(all);
        return all.stream();
    }

    private void collect(List<Block> all) {
        all.add(this);
        children().forEach(child -> child.collect(all));
    }

    <R> R fold(Cases<R> cases);

    /** One case per kind, so that a new kind does not compile until everybody has thought of it. */
    interface Cases<R> {
        R heading(Heading heading);

        R paragraph(Paragraph paragraph);

        R quote(Quote quote);

        R callout(Callout callout);

        R list(Listing list);

        R code(Code code);

        R table(Table table);

        R rule(Rule rule);

        R html(Html html);

        R footnote(Footnote footnote);

        R directive(Directive directive);
    }

    /**
     * A heading.
     *
     * @param level 1 to 6, as written
     * @param id slug of the text, as Git hosts make it, unique in the document
     */
    record Heading(Position at, int level, String id, List<Inline> text) implements Block {
        public Heading {
            text = List.copyOf(text);
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.heading(this);
        }
    }

    record Paragraph(Position at, List<Inline> text) implements Block {
        public Paragraph {
            text = List.copyOf(text);
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.paragraph(this);
        }
    }

    record Quote(Position at, List<Block> children) implements Block {
        public Quote {
            children = List.copyOf(children);
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.quote(this);
        }
    }

    /** A quote that starts with {@code [!NOTE]} or one of its sisters. */
    record Callout(Position at, Kind kind, List<Block> children) implements Block {
        public Callout {
            children = List.copyOf(children);
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.callout(this);
        }

        /** The five kinds that Git hosts know. */
        public enum Kind {
            NOTE,
            TIP,
            IMPORTANT,
            WARNING,
            CAUTION
        }
    }

    /**
     * A list.
     *
     * @param start first number of an ordered list; empty for bullets
     * @param tight whether the paragraphs of its items are printed without space between
     */
    record Listing(Position at, Optional<Integer> start, boolean tight, List<Item> items) implements Block {
        public Listing {
            items = List.copyOf(items);
        }

        @Override
        public List<Block> children() {
            return items.stream().flatMap(item -> item.blocks().stream()).toList();
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.list(this);
        }
    }

    /** One item of a list. */
    record Item(Position at, Mark mark, List<Block> blocks) {
        public Item {
            blocks = List.copyOf(blocks);
        }

        /** Whether the item carries a task box, and whether that is ticked. */
        public enum Mark {
            NONE,
            OPEN,
            TICKED
        }
    }

    /**
     * Text that is shown as written.
     *
     * @param language first word behind the opening fence
     */
    record Code(Position at, Optional<String> language, String value) implements Block {
        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.code(this);
        }
    }

    /** A table; every row has as many cells as there are columns. */
    record Table(Position at, List<Alignment> columns, List<Cell> header, List<List<Cell>> rows) implements Block {
        public Table {
            columns = List.copyOf(columns);
            header = List.copyOf(header);
            rows = rows.stream().map(List::copyOf).toList();
        }

        @Override
        public List<Inline> text() {
            return Stream.concat(header.stream(), rows.stream().flatMap(List::stream))
                    .flatMap(cell -> cell.text().stream())
                    .toList();
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.table(this);
        }

        /** How a column is set. */
        public enum Alignment {
            NONE,
            START,
            CENTRE,
            END
        }
    }

    record Cell(Position at, List<Inline> text) {
        public Cell {
            text = List.copyOf(text);
        }
    }

    /** A line across. */
    record Rule(Position at) implements Block {
        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.rule(this);
        }
    }

    /** Raw HTML: an error, and shown as text. */
    record Html(Position at, String source) implements Block {
        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.html(this);
        }
    }

    /** {@code [^label]: text}: shown at the end of the page, wherever it stands in the file. */
    record Footnote(Position at, String label, List<Block> children) implements Block {
        public Footnote {
            children = List.copyOf(children);
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.footnote(this);
        }
    }

    /**
     * {@code :::name[title]{attributes}} with what stands inside.
     *
     * @param title plain text; empty when the author gave none
     */
    record Directive(Position at, String name, String title, Attributes attributes, List<Block> children)
            implements Block {
        public Directive {
            children = List.copyOf(children);
        }

        public boolean is(String other) {
            return name.equals(other);
        }

        /** Whether this stands in one language only, so that no other rendition has it. */
        public boolean isForOneLanguage() {
            return is("only") && attributes.get("lang").isPresent();
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.directive(this);
        }
    }
}
