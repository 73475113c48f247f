package lms.search.lucene;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import lms.search.IndexedPage;
import lms.search.IndexedSection;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.SortedSetDocValuesField;

/** What a section can be suggested by. */
final class SuggestionFields {
    /** {@link SuggestibleName}s. */
    static final String NAME = "suggest";

    /** The {@link Destination}. */
    static final String DESTINATION = "destination";

    /** What a heading says its text is, as in "Activity: Three doors"; nobody types it. */
    private static final Pattern LABEL = Pattern.compile("^\\p{L}+: ");

    private final TextAnalysis analysis;

    SuggestionFields(TextAnalysis analysis) {
        this.analysis = analysis;
    }

    /** @param first whether it is the first section of its page, which the title of the page leads to */
    void add(Document document, IndexedPage page, IndexedSection section, boolean first) {
        List<SuggestibleName> names = names(page, section, first);
        for (SuggestibleName name : names) {
            document.add(new SortedSetDocValuesField(NAME, name.value()));
        }
        if (!names.isEmpty()) {
            document.add(new BinaryDocValuesField(
                    DESTINATION, Destination.of(page, section).value()));
        }
    }

    private List<SuggestibleName> names(IndexedPage page, IndexedSection section, boolean first) {
        List<SuggestibleName> names = new ArrayList<>();
        boolean glossary = section.kind().equals(IndexedSection.GLOSSARY);
        boolean titled = section.heading().equals(page.title());
        if (first && !(glossary && titled)) {
            add(names, page, NameRole.TITLE, page.title());
        }
        if (glossary) {
            add(names, page, NameRole.TERM, section.heading());
            section.names().forEach(name -> add(names, page, NameRole.OTHER_NAME, name));
        } else if (!titled) {
            add(names, page, NameRole.HEADING, section.heading());
        }
        return names;
    }

    private void add(List<SuggestibleName> names, IndexedPage page, NameRole role, String text) {
        String shown = TextAnalysis.normalised(text);
        if (shown.length() > SuggestibleName.MOST_CHARACTERS) {
            return;
        }
        Set<String> keys = new LinkedHashSet<>();
        for (String sought :
                new LinkedHashSet<>(List.of(shown, LABEL.matcher(shown).replaceFirst("")))) {
            List<Token> words = analysis.tokens(sought);
            keys.add(key(words, Token::folded));
            if (Tongue.of(page.language()) == Tongue.WELSH) {
                keys.add(key(words, word -> analysis.terms(Tongue.WELSH, word).get(0)));
            }
        }
        boolean indirect = false;
        for (String key : keys) {
            if (!key.isEmpty()) {
                names.add(new SuggestibleName(key, page.language(), role, indirect, shown));
            }
            indirect = true;
        }
    }

    private static String key(List<Token> words, Function<Token, String> form) {
        return words.stream().map(word -> form.apply(word) + " ").collect(Collectors.joining());
    }
}
