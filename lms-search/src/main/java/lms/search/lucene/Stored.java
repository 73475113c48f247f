package lms.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import lms.search.IndexedPage;
import lms.search.IndexedSection;
import lms.search.PageHit;
import lms.search.SearchResult;
import lms.search.SnippetPart;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.store.DataOutput;
import org.apache.lucene.util.BytesRef;

/**
 * What a document gives back to whoever found it: its page and section, with texts composed.
 *
 * @param minutes to read the page
 * @param names other names of the heading
 */
record Stored(
        String id,
        IndexedPage.Place place,
        String title,
        String url,
        String language,
        String level,
        int minutes,
        String anchor,
        String kind,
        String heading,
        List<String> names,
        String body) {
    /**
     * One value for each document. Lucene's stored fields are packed many together, and a list of results would unpack
     * most of what it has found.
     */
    static final String FIELD = "stored";

    static Stored of(IndexedPage page, IndexedSection section) {
        return new Stored(
                page.id(),
                page.place(),
                TextAnalysis.normalised(page.title()),
                page.url(),
                page.language(),
                page.level(),
                page.minutes(),
                section.anchor(),
                section.kind(),
                TextAnalysis.normalised(section.heading()),
                section.names().stream().map(TextAnalysis::normalised).toList(),
                TextAnalysis.normalised(section.body()));
    }

    /** What a segment holds for one of its documents. */
    static Stored of(LeafReader segment, int document) throws IOException {
        BinaryDocValues values = DocValues.getBinary(segment, FIELD);
        if (!values.advanceExact(document)) {
            throw new IllegalStateException("A document of the search index holds nothing");
        }
        BytesRef value = values.binaryValue();
        ByteArrayDataInput in = new ByteArrayDataInput(value.bytes, value.offset, value.length);
        return new Stored(
                in.readString(),
                new IndexedPage.Place(in.readString(), in.readString(), in.readString(), in.readString()),
                in.readString(),
                in.readString(),
                in.readString(),
                in.readString(),
                in.readVInt(),
                in.readString(),
                in.readString(),
                in.readString(),
                names(in),
                in.readString());
    }

    private static List<String> names(ByteArrayDataInput in) throws IOException {
        List<String> names = new ArrayList<>();
        for (int left = in.readVInt(); left > 0; left--) {
            names.add(in.readString());
        }
        return names;
    }

    BytesRef value() {
        ByteBuffersDataOutput out = new ByteBuffersDataOutput();
        try {
            write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new BytesRef(out.toArrayCopy());
    }

    private void write(DataOutput out) throws IOException {
        for (String each : new String[] {
            id, place.course(), place.courseTitle(), place.module(), place.lesson(), title, url, language, level
        }) {
            out.writeString(each);
        }
        out.writeVInt(minutes);
        out.writeString(anchor);
        out.writeString(kind);
        out.writeString(heading);
        out.writeVInt(names.size());
        for (String name : names) {
            out.writeString(name);
        }
        out.writeString(body);
    }

    /** The page, and the place in it unless that is its beginning. */
    String sectionId() {
        return anchor.isEmpty() ? id : id + "#" + anchor;
    }

    PageHit.SectionHit section(List<SnippetPart> snippet) {
        return new PageHit.SectionHit(anchor, kind, heading, snippet);
    }

    PageHit page(Set<String> otherLanguages, List<PageHit.SectionHit> sections) {
        return new PageHit(id, place, title, url, language, otherLanguages, level, minutes, sections);
    }

    SearchResult.Answer answer() {
        return new SearchResult.Answer(heading, names, body, anchor.isEmpty() ? url : url + "#" + anchor, language);
    }
}
