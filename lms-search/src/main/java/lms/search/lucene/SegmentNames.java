package lms.search.lucene;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.ArrayUtil;
import org.apache.lucene.util.BytesRef;

/**
 * What a segment has to suggest, in memory. A segment never changes, so this is made once for each; which of its
 * documents are still there is for the reader to say. A text is a key that one or more names share, which follow each
 * other; numbers of names are those of the doc values.
 */
final class SegmentNames {
    private final WordStarts texts;
    private final int[] firstName;
    private final Traits[] traits;
    private final int[] firstDocument;
    private final int[] documents;

    /** What names are ranked by; the same object for all that have the same. */
    record Traits(NameRole role, String language, int cost) {}

    private SegmentNames(WordStarts texts, int[] firstName, Traits[] traits, int[] firstDocument, int[] documents) {
        this.texts = texts;
        this.firstName = firstName;
        this.traits = traits;
        this.firstDocument = firstDocument;
        this.documents = documents;
    }

    static SegmentNames of(LeafReader segment) throws IOException {
        SortedSetDocValues names = DocValues.getSortedSet(segment, SuggestionFields.NAME);
        int size = Math.toIntExact(names.getValueCount());
        WordStarts.Builder texts = new WordStarts.Builder();
        int[] firstName = new int[size + 1];
        Traits[] traits = new Traits[size];
        Map<Traits, Traits> known = new HashMap<>();
        String last = "";
        int count = 0;
        TermsEnum values = names.termsEnum();
        for (int i = 0; i < size; i++) {
            BytesRef value = values.next();
            SuggestibleName name = SuggestibleName.of(value);
            traits[i] = known.computeIfAbsent(new Traits(name.role(), name.language(), name.cost()), same -> same);
            if (!name.key().equals(last)) {
                last = name.key();
                texts.add(new BytesRef(last));
                firstName[count++] = i;
            }
        }
        firstName[count] = size;
        int[] firstDocument = firstDocuments(segment, size);
        return new SegmentNames(
                texts.build(),
                ArrayUtil.copyOfSubArray(firstName, 0, count + 1),
                traits,
                firstDocument,
                documents(segment, firstDocument));
    }

    private static int[] firstDocuments(LeafReader segment, int size) throws IOException {
        int[] first = new int[size + 1];
        SortedSetDocValues names = DocValues.getSortedSet(segment, SuggestionFields.NAME);
        while (names.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
            for (int i = 0; i < names.docValueCount(); i++) {
                first[(int) names.nextOrd() + 1]++;
            }
        }
        for (int i = 0; i < size; i++) {
            first[i + 1] += first[i];
        }
        return first;
    }

    private static int[] documents(LeafReader segment, int[] first) throws IOException {
        int[] documents = new int[first[first.length - 1]];
        int[] next = first.clone();
        SortedSetDocValues names = DocValues.getSortedSet(segment, SuggestionFields.NAME);
        while (names.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
            for (int i = 0; i < names.docValueCount(); i++) {
                documents[next[(int) names.nextOrd()]++] = names.docID();
            }
        }
        return documents;
    }

    WordStarts texts() {
        return texts;
    }

    /** The best rank that a text can have in this segment. */
    int rank(int text, int match, String asked) {
        int best = Rank.COUNT;
        for (int name = firstName[text]; name < firstName[text + 1]; name++) {
            Traits found = traits[name];
            best = Math.min(best, Rank.of(match, found.language().equals(asked), found.cost(), 0));
        }
        return best;
    }

    /** Whether the text stands in a language, for one. */
    boolean isIn(Tongue tongue, int text) {
        for (int name = firstName(text); name < firstName(text + 1); name++) {
            if (Tongue.of(traits[name].language()) == tongue) {
                return true;
            }
        }
        return false;
    }

    /** The first name of a text; its names end before the first of the next text. */
    int firstName(int text) {
        return firstName[text];
    }

    Traits traits(int name) {
        return traits[name];
    }

    /** Where the documents of a name start in the row of all; they end before those of the next name. */
    int firstDocument(int name) {
        return firstDocument[name];
    }

    int document(int place) {
        return documents[place];
    }
}
