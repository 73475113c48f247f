package lms.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** What the pages that one reader may see have to suggest, and only those. */
final class VisibleNames {
    /** A heading with more places says nothing about where it leads. */
    private static final int MOST_PLACES = 256;

    private final List<Part> parts = new ArrayList<>();

    /** A segment in its present state. */
    private record Part(
            SegmentNames names,
            LeafReader segment,
            @Nullable Bits live) {
        boolean has(int place) {
            return live == null || live.get(names.document(place));
        }
    }

    /** A place that a text leads to. */
    record Place(SuggestibleName name, Destination destination) {}

    VisibleNames(IndexReader visible, SegmentNamesCache cache) throws IOException {
        for (LeafReaderContext leaf : visible.leaves()) {
            parts.add(new Part(
                    cache.of(leaf.reader()), leaf.reader(), leaf.reader().getLiveDocs()));
        }
    }

    /** Number of segments. */
    int size() {
        return parts.size();
    }

    SegmentNames segment(int number) {
        return parts.get(number).names();
    }

    /**
     * The rank of a text among those that match.
     *
     * @return {@link Rank#COUNT} when nothing is left of it, or too much
     */
    int rank(BytesRef text, int match, String language) {
        int rank = Rank.COUNT;
        int headings = 0;
        int places = 0;
        int own = Integer.MAX_VALUE;
        int other = Integer.MAX_VALUE;
        for (Part part : parts) {
            SegmentNames names = part.names();
            int found = names.texts().find(text);
            if (found < 0) {
                continue;
            }
            for (int name = names.firstName(found); name < names.firstName(found + 1); name++) {
                int live = live(part, name);
                SegmentNames.Traits traits = names.traits(name);
                places += live;
                headings += traits.role() == NameRole.HEADING ? live : 0;
                if (live > 0 && traits.language().equals(language)) {
                    own = Math.min(own, traits.cost());
                } else if (live > 0) {
                    other = Math.min(other, traits.cost());
                }
            }
        }
        if (places > 0 && places <= MOST_PLACES) {
            boolean isOwn = own < Integer.MAX_VALUE;
            rank = Rank.of(match, isOwn, isOwn ? own : other, headings);
        }
        return rank;
    }

    private static int live(Part part, int name) {
        int live = 0;
        for (int place = part.names().firstDocument(name); place < part.names().firstDocument(name + 1); place++) {
            live += part.has(place) ? 1 : 0;
        }
        return live;
    }

    /** The places that a text leads to, in no order. */
    List<Place> places(BytesRef text) throws IOException {
        List<Place> places = new ArrayList<>();
        for (Part part : parts) {
            int found = part.names().texts().find(text);
            for (int name = found < 0 ? 0 : part.names().firstName(found);
                    found >= 0 && name < part.names().firstName(found + 1);
                    name++) {
                addPlaces(part, name, places);
            }
        }
        return places;
    }

    private static void addPlaces(Part part, int number, List<Place> places) throws IOException {
        SortedSetDocValues names = DocValues.getSortedSet(part.segment(), SuggestionFields.NAME);
        BinaryDocValues destinations = DocValues.getBinary(part.segment(), SuggestionFields.DESTINATION);
        SuggestibleName name = SuggestibleName.of(names.lookupOrd(number));
        for (int place = part.names().firstDocument(number);
                place < part.names().firstDocument(number + 1);
                place++) {
            if (part.has(place) && destinations.advanceExact(part.names().document(place))) {
                places.add(new Place(name, Destination.of(destinations.binaryValue())));
            }
        }
    }
}
