package lms.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Proposes another spelling, in words that the caller could find anyway. */
final class Spelling {
    /** Unknown words that are looked up; each costs about as much as the search itself. */
    private static final int MAX_LOOKUPS = 3;

    private final TextAnalysis analysis;
    private final Vocabulary vocabulary;

    Spelling(TextAnalysis analysis, Vocabulary vocabulary) {
        this.analysis = analysis;
        this.vocabulary = vocabulary;
    }

    /**
     * The text of the query with its unknown words replaced; empty when there is nothing better.
     *
     * @param unfinished whether the last word is the beginning of a known one, and so needs no correction
     */
    Optional<String> better(ParsedQuery asked, boolean unfinished) throws IOException {
        StringBuilder text = new StringBuilder(asked.text());
        for (Word word : unknown(asked, unfinished)) {
            vocabulary.nearest(word.term()).ifPresent(better -> text.replace(word.start(), word.end(), better));
        }
        return Optional.of(text.toString())
                .filter(better -> !better.equals(asked.text()))
                .map(String::strip);
    }

    /** The last first, so that replacing one moves none that is still to come. */
    private List<Word> unknown(ParsedQuery asked, boolean unfinished) throws IOException {
        List<Word> unknown = new ArrayList<>();
        for (Word word : asked.wanted()) {
            boolean begun = unfinished && asked.beginning().filter(word::equals).isPresent();
            if (!begun && !isKnown(word.term()) && unknown.size() < MAX_LOOKUPS) {
                unknown.add(word);
            }
        }
        unknown.sort(Comparator.comparingInt(Word::start).reversed());
        return unknown;
    }

    private boolean isKnown(String term) throws IOException {
        return vocabulary.knows(EntryDocument.EXACT, term)
                || vocabulary.knows(EntryDocument.ENGLISH, analysis.stem(term));
    }
}
