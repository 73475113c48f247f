package lms.search.lucene;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import lms.search.SearchQuery;
import lms.search.Suggestion;
import org.apache.lucene.util.BytesRef;

/**
 * Says what somebody who types may be looking for: texts that begin like what was typed, then those in which a word
 * does, then those with all its words in any order. Where that is little, words are taken for mutated Welsh ones, and
 * at last one typing error is forgiven.
 */
final class Suggester {
    private static final int MOST = 50;

    private final TextAnalysis analysis;
    private final SegmentNamesCache cache = new SegmentNamesCache();

    Suggester(TextAnalysis analysis) {
        this.analysis = analysis;
    }

    /**
     * The suggestions, the most likely first.
     *
     * @param visible what the asker may see, and nothing else
     */
    List<Suggestion> suggest(Visible visible, String text, SearchQuery.Reader asker, int limit) throws IOException {
        Typed typed = Typed.of(analysis, text);
        if (typed.isEmpty() || limit <= 0) {
            return List.of();
        }
        VisibleNames names = visible.keep(VisibleNames.class, reader -> new VisibleNames(reader, cache));
        Chosen chosen = new Chosen(names, asker, Math.min(limit, MOST));
        for (List<Round> stage : List.<List<Round>>of(
                List.of(Suggester::beginnings, Suggester::words), List.of(this::welsh, Suggester::mistyped))) {
            for (Round round : stage) {
                if (!chosen.isFull()) {
                    Candidates candidates = new Candidates(names, asker.language());
                    round.gather(names, typed, candidates);
                    chosen.take(candidates);
                }
            }
            chosen.takeElsewhere();
        }
        return chosen.suggestions();
    }

    /** One way of taking what was typed. */
    @FunctionalInterface
    private interface Round {
        void gather(VisibleNames names, Typed typed, Candidates candidates);
    }

    private static void beginnings(VisibleNames names, Typed typed, Candidates candidates) {
        BytesRef key = typed.key();
        for (int segment = 0; segment < names.size(); segment++) {
            WordStarts texts = names.segment(segment).texts();
            int to = texts.to(key);
            for (int start = texts.from(key); start < to; start++) {
                if (texts.isFirst(start)) {
                    int match = texts.endsAfter(start, key.length) ? Rank.WHOLE : Rank.BEGINNING;
                    candidates.add(match, segment, texts.textOf(start));
                }
            }
        }
    }

    private static void words(VisibleNames names, Typed typed, Candidates candidates) {
        BytesRef key = typed.key();
        for (int segment = 0; segment < names.size(); segment++) {
            WordStarts texts = names.segment(segment).texts();
            int to = texts.to(key);
            for (int start = texts.from(key); start < to; start++) {
                if (!texts.isFirst(start)) {
                    candidates.add(Rank.WORD, segment, texts.textOf(start));
                }
            }
            if (typed.words().size() > 1) {
                anyOrder(candidates, segment, texts, typed.parts());
            }
        }
    }

    /** Texts with all the words. The longest one is looked up, since it is likely to be the rarest. */
    private static void anyOrder(Candidates candidates, int segment, WordStarts texts, List<BytesRef> words) {
        BytesRef rarest =
                words.stream().max(Comparator.comparingInt(word -> word.length)).orElseThrow();
        int to = texts.to(rarest);
        for (int start = texts.from(rarest); start < to; start++) {
            int text = texts.textOf(start);
            if (words.stream().allMatch(word -> texts.contains(text, word))) {
                candidates.add(Rank.WORDS, segment, text);
            }
        }
    }

    private void welsh(VisibleNames names, Typed typed, Candidates candidates) {
        List<BytesRef> keys = typed.welshKeys(analysis);
        for (int segment = 0; segment < names.size(); segment++) {
            SegmentNames segmentNames = names.segment(segment);
            WordStarts texts = segmentNames.texts();
            for (BytesRef key : keys) {
                int to = texts.to(key);
                for (int start = texts.from(key); start < to; start++) {
                    if (segmentNames.isIn(Tongue.WELSH, texts.textOf(start))) {
                        candidates.add(texts.isFirst(start) ? Rank.BEGINNING : Rank.WORD, segment, texts.textOf(start));
                    }
                }
            }
        }
    }

    /** An error before the last letter is the likelier one: what follows it says that the text is meant. */
    private static void mistyped(VisibleNames names, Typed typed, Candidates candidates) {
        if (!typed.isForgiven()) {
            return;
        }
        BytesRef key = typed.key();
        BytesRef first = new BytesRef(key.bytes, key.offset, 1);
        for (int segment = 0; segment < names.size(); segment++) {
            WordStarts texts = names.segment(segment).texts();
            int to = texts.to(first);
            for (int start = texts.from(first); start < to; start++) {
                OneEdit edit = texts.edit(start, key);
                if (edit != OneEdit.NONE) {
                    int within = texts.isFirst(start) ? Rank.WHOLE : Rank.BEGINNING;
                    candidates.add(edit == OneEdit.WITHIN ? within : within + Rank.WORD, segment, texts.textOf(start));
                }
            }
        }
    }
}
