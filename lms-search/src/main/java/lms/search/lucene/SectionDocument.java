package lms.search.lucene;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
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

    /** The section itself: page and anchor. */
    static final String SECTION = "section";

    /** Characters; nobody types longer ones as they stand, and a term may not be much longer. */
    private static final int LONGEST_NAME = 200;

    private static final int LONGEST_KEY = 1_000;

    private static final int HEADING_WEIGHT = 4;
    private static final int TITLE_WEIGHT = 2;

    /**
     * No words, but a length of nothing: where every document has a length, Lucene keeps them in a row and finds each at
     * once; otherwise it seeks it in a list, for every match, and for every term that is written.
     */
    private static final Map<Tongue, List<WordsField>> NO_WORDS =
            Tongue.ALL.stream().collect(Collectors.toMap(Function.identity(), tongue -> rootFields(tongue, List.of())));

    private final TextAnalysis analysis;
    private final EncodedWords words;
    private final SuggestionFields suggestions;

    SectionDocument(TextAnalysis analysis) {
        this.analysis = analysis;
        this.words = new EncodedWords(analysis);
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

    /** The key of a section in the field {@link #SECTION}: a heading may be longer than Lucene lets a key be. */
    static String key(String page, String anchor) {
        String key = page + "#" + anchor;
        return key.length() <= LONGEST_KEY
                ? key
                : key.substring(0, LONGEST_KEY) + "…" + Integer.toHexString(key.hashCode());
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
        document.add(
                new BinaryDocValuesField(Stored.FIELD, Stored.of(page, section).value()));
        List<Token> heading = analysis.tokens(TextAnalysis.normalised(section.heading()));
        // A heading that only repeats the title, as before the first heading, counts once.
        List<Token> above = section.heading().equals(page.title()) ? List.of() : title;
        words(document, Tongue.of(page.language()), above, heading, section);
        whole(document, heading);
        if (section.anchor().isEmpty()) {
            whole(document, title);
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

    private static void whole(Document document, List<Token> name) {
        String key = asTyped(name);
        if (!key.isEmpty() && key.length() <= LONGEST_NAME) {
            document.add(new StringField(WHOLE, key, Field.Store.NO));
        }
    }

    private void words(
            Document document, Tongue tongue, List<Token> title, List<Token> heading, IndexedSection section) {
        List<WordsField.Part> names = List.of(
                new WordsField.Part(words.of(tongue, title), TITLE_WEIGHT),
                new WordsField.Part(words.of(tongue, heading), HEADING_WEIGHT),
                part(tongue, String.join("\n", section.names()), HEADING_WEIGHT));
        List<WordsField.Part> all = new ArrayList<>(names);
        all.add(part(tongue, section.body(), 1));
        rootFields(tongue, all).forEach(document::add);
        Tongue.ALL.stream()
                .filter(other -> other != tongue)
                .map(NO_WORDS::get)
                .forEach(none -> none.forEach(document::add));
        document.add(WordsField.ordered(EXACT, all, EncodedWord::plain));
        document.add(WordsField.scored(NAMES, alike(names), EncodedWord::plain));
    }

    private WordsField.Part part(Tongue tongue, String text, int weight) {
        return new WordsField.Part(words.of(tongue, analysis.tokens(TextAnalysis.normalised(text))), weight);
    }

    private static List<WordsField> rootFields(Tongue tongue, List<WordsField.Part> texts) {
        return List.of(
                WordsField.scored(tongue.scored(), texts, EncodedWord::roots),
                WordsField.ordered(tongue.ordered(), texts, EncodedWord::roots));
    }

    private static List<WordsField.Part> alike(List<WordsField.Part> texts) {
        return texts.stream().map(text -> new WordsField.Part(text.words(), 1)).toList();
    }

    private static void facet(Document document, Facet facet, String value) {
        if (!value.isEmpty()) {
            document.add(new StringField(field(facet), value, Field.Store.NO));
            document.add(new SortedDocValuesField(field(facet), new BytesRef(value)));
        }
    }
}
