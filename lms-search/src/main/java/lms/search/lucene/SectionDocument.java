package lms.search.lucene;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lms.search.Facet;
import lms.search.IndexedPage;
import lms.search.IndexedSection;
import lms.search.Length;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;

/** How the sections of a page lie in the index: one flat document each, with what it needs to know of its page. */
final class SectionDocument {
    /** Folded words of title, heading, other names and body, in their order: phrases, exact forms, spelling. */
    static final String EXACT = "exact";

    /** Folded words of title, heading and other names: what people half remember and mistype. */
    static final String NAMES = "names";

    /** The words of the whole heading, and in the first section of a page those of the title. */
    static final String WHOLE = "whole";

    /** Keys of a glossary term and its other names. */
    static final String TERM = "term";

    /** What pages in several languages are renditions of. */
    static final String WORK = "work";

    /** Anchor and heading once more, for the places that are shown without their text: stored fields cost far more. */
    static final String ANCHOR = "anchorValue";

    static final String HEADING = "headingValue";

    /** The section itself: page and anchor. */
    static final String SECTION = "section";

    /** Characters; nobody types longer ones as they stand, and a term may not be much longer. */
    private static final int LONGEST_NAME = 200;

    private static final int HEADING_WEIGHT = 4;
    private static final int TITLE_WEIGHT = 2;
    private static final FieldType SCORED = indexed(IndexOptions.DOCS_AND_FREQS);
    private static final FieldType ORDERED = indexed(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);

    private final TextAnalysis analysis;
    private final SuggestionFields suggestions;

    SectionDocument(TextAnalysis analysis) {
        this.analysis = analysis;
        this.suggestions = new SuggestionFields(analysis);
    }

    /** The documents of a page, in reading order. */
    List<Document> of(IndexedPage page) {
        List<Token> title = analysis.tokens(TextAnalysis.normalised(page.title()));
        List<Document> documents = new ArrayList<>();
        for (IndexedSection section : page.sections()) {
            Document document = document(page, section, title);
            suggestions.add(document, page, section, documents.isEmpty());
            documents.add(document);
        }
        return documents;
    }

    /** The field that a facet is counted and narrowed by. */
    static String field(Facet facet) {
        return facet.name().toLowerCase(Locale.ROOT);
    }

    /** The key of a section in the field {@link #SECTION}. */
    static String key(String page, String anchor) {
        return page + "#" + anchor;
    }

    private Document document(IndexedPage page, IndexedSection section, List<Token> title) {
        Document document = new Document();
        document.add(new SortedDocValuesField(WORK, new BytesRef(page.work())));
        document.add(new StringField(SECTION, key(page.id(), section.anchor()), Field.Store.NO));
        facet(document, Facet.COURSE, page.place().course());
        facet(document, Facet.KIND, section.kind());
        facet(document, Facet.LANGUAGE, page.language());
        facet(document, Facet.LEVEL, page.level());
        facet(
                document,
                Facet.LENGTH,
                Length.of(page.minutes()).map(Length::value).orElse(""));
        document.add(new BinaryDocValuesField(ANCHOR, new BytesRef(section.anchor())));
        document.add(new BinaryDocValuesField(HEADING, new BytesRef(TextAnalysis.normalised(section.heading()))));
        Stored.add(document, page, section);
        words(document, Tongue.of(page.language()), texts(title, page, section));
        whole(document, section.heading());
        if (section.anchor().isEmpty()) {
            whole(document, page.title());
        }
        if (section.kind().equals(IndexedSection.GLOSSARY)) {
            Stream.concat(Stream.of(section.heading()), section.names().stream())
                    .map(name -> GlossaryKey.of(analysis.tokens(TextAnalysis.normalised(name)), analysis))
                    .forEach(key -> document.add(new StringField(TERM, key, Field.Store.NO)));
        }
        return document;
    }

    /** What the field {@link #WHOLE} holds of these words. */
    static String asTyped(List<Token> words) {
        return words.stream().map(Token::folded).collect(Collectors.joining(" "));
    }

    private void whole(Document document, String name) {
        String key = asTyped(analysis.tokens(TextAnalysis.normalised(name)));
        if (!key.isEmpty() && key.length() <= LONGEST_NAME) {
            document.add(new StringField(WHOLE, key, Field.Store.NO));
        }
    }

    private void words(Document document, Tongue tongue, Texts<List<Token>> texts) {
        Texts<Forms> roots = texts.map(text -> Forms.of(text, token -> analysis.terms(tongue, token)));
        Texts<Forms> plain = texts.map(text -> Forms.of(text, token -> List.of(token.folded())));
        WeightedTerms weighted = new WeightedTerms()
                .add(roots.title(), TITLE_WEIGHT)
                .add(roots.heading(), HEADING_WEIGHT)
                .add(roots.names(), HEADING_WEIGHT)
                .add(roots.body(), 1);
        document.add(new Field(tongue.scored(), weighted, SCORED));
        document.add(new Field(tongue.ordered(), new OrderedTerms(roots.all()), ORDERED));
        Tongue.ALL.stream().filter(other -> other != tongue).forEach(other -> noWords(document, other));
        document.add(new Field(EXACT, new OrderedTerms(plain.all()), ORDERED));
        WeightedTerms names = new WeightedTerms()
                .add(plain.title(), 1)
                .add(plain.heading(), 1)
                .add(plain.names(), 1);
        document.add(new Field(NAMES, names, SCORED));
    }

    /**
     * No words, but a length of nothing: where every document has a length, Lucene keeps them in a row and finds each at
     * once; otherwise it seeks it in a list, for every match, and for every term that is written.
     */
    private static void noWords(Document document, Tongue tongue) {
        document.add(new Field(tongue.scored(), new OrderedTerms(List.of()), SCORED));
        document.add(new Field(tongue.ordered(), new OrderedTerms(List.of()), ORDERED));
    }

    /** The words of a section. A heading that only repeats the title, as before the first heading, counts once. */
    private Texts<List<Token>> texts(List<Token> title, IndexedPage page, IndexedSection section) {
        return new Texts<>(
                section.heading().equals(page.title()) ? List.of() : title,
                analysis.tokens(TextAnalysis.normalised(section.heading())),
                analysis.tokens(TextAnalysis.normalised(String.join("\n", section.names()))),
                analysis.tokens(TextAnalysis.normalised(section.body())));
    }

    private static void facet(Document document, Facet facet, String value) {
        if (!value.isEmpty()) {
            document.add(new StringField(field(facet), value, Field.Store.NO));
            document.add(new SortedDocValuesField(field(facet), new BytesRef(value)));
        }
    }

    private static FieldType indexed(IndexOptions options) {
        FieldType type = new FieldType();
        type.setTokenized(true);
        type.setIndexOptions(options);
        type.freeze();
        return type;
    }

    /** The texts of a section. */
    private record Texts<T>(T title, T heading, T names, T body) {
        <R> Texts<R> map(Function<T, R> of) {
            return new Texts<>(of.apply(title), of.apply(heading), of.apply(names), of.apply(body));
        }

        List<T> all() {
            return List.of(title, heading, names, body);
        }
    }
}
