package lms.search.lucene;

import java.util.List;
import java.util.function.Function;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** A field of words that were taken apart before. All documents share one stream of a field, since making one is slow. */
final class WordsField extends Field {
    private static final FieldType SCORED = indexed(IndexOptions.DOCS_AND_FREQS);
    private static final FieldType ORDERED = indexed(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);

    private final List<Part> parts;
    private final Function<EncodedWord, List<BytesRef>> terms;
    private final boolean ordered;

    private WordsField(
            String name,
            FieldType type,
            List<Part> parts,
            Function<EncodedWord, List<BytesRef>> terms,
            boolean ordered) {
        super(name, type);
        this.parts = List.copyOf(parts);
        this.terms = terms;
        this.ordered = ordered;
    }

    /**
     * A text of the field.
     *
     * @param weight how often each word counts
     */
    record Part(List<EncodedWord> words, int weight) {}

    /**
     * A field in which the frequency of a term is the sum of its weights. A term of a heading counts as often as the
     * heading weighs, so that one field gives the frequencies and lengths of BM25F (Robertson, Zaragoza and Taylor,
     * 2004) at the price of one posting list per term.
     */
    static WordsField scored(String name, List<Part> parts, Function<EncodedWord, List<BytesRef>> terms) {
        return new WordsField(name, SCORED, parts, terms, false);
    }

    /** A field of terms with their positions; those of one word have the same. Weights have no say here. */
    static WordsField ordered(String name, List<Part> parts, Function<EncodedWord, List<BytesRef>> terms) {
        return new WordsField(name, ORDERED, parts, terms, true);
    }

    @Override
    public TokenStream tokenStream(Analyzer analyzer, @Nullable TokenStream reuse) {
        WordStream stream = reuse instanceof WordStream before ? before : new WordStream();
        stream.take(parts, terms, ordered);
        return stream;
    }

    private static FieldType indexed(IndexOptions options) {
        FieldType type = new FieldType();
        type.setTokenized(true);
        type.setIndexOptions(options);
        type.freeze();
        return type;
    }
}
