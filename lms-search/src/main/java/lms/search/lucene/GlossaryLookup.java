package lms.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;

/** Finds words of a query among the terms of the glossaries that a reader may see, and only those. */
final class GlossaryLookup {
    private final TextAnalysis analysis;
    private final IndexReader visible;

    GlossaryLookup(TextAnalysis analysis, IndexReader visible) {
        this.analysis = analysis;
        this.visible = visible;
    }

    /** What the whole query asks the meaning of, in the language if there is a choice. */
    Optional<Stored> answer(String text, String language) throws IOException {
        List<Token> words = analysis.tokens(text);
        List<Stored> found = entries(words);
        if (found.isEmpty()) {
            found = entries(MeaningQuestion.subject(words));
        }
        return found.stream()
                .min(Comparator.comparing(entry -> !entry.language().equals(language)));
    }

    /** Other names of what the words name. */
    List<Alternative> alternatives(ParsedQuery asked) throws IOException {
        List<Alternative> alternatives = new ArrayList<>();
        for (List<Token> words : asked.spans()) {
            alternatives.addAll(alternatives(words));
        }
        return alternatives;
    }

    private List<Alternative> alternatives(List<Token> words) throws IOException {
        if (words.size() == 1 && FunctionWords.has(words.get(0))) {
            return List.of();
        }
        String key = GlossaryKey.of(words, analysis);
        Map<String, Alternative> others = new LinkedHashMap<>();
        for (Stored entry : entries(words)) {
            for (String name : Stream.concat(Stream.of(entry.heading()), entry.names().stream())
                    .toList()) {
                List<Token> tokens = analysis.tokens(name);
                String other = GlossaryKey.of(tokens, analysis);
                if (!other.isEmpty() && !other.equals(key)) {
                    others.putIfAbsent(other, new Alternative(words, tokens));
                }
            }
        }
        return List.copyOf(others.values());
    }

    private List<Stored> entries(List<Token> name) throws IOException {
        if (name.isEmpty()) {
            return List.of();
        }
        Term term = new Term(SectionDocument.TERM, GlossaryKey.of(name, analysis));
        List<Stored> entries = new ArrayList<>();
        for (LeafReaderContext leaf : visible.leaves()) {
            PostingsEnum postings = leaf.reader().postings(term, PostingsEnum.NONE);
            Bits live = leaf.reader().getLiveDocs();
            while (postings != null && postings.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                if (live == null || live.get(postings.docID())) {
                    entries.add(Stored.of(leaf.reader(), postings.docID()));
                }
            }
        }
        entries.sort(Comparator.comparing(Stored::id));
        return entries;
    }
}
