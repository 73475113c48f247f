package lms.search.lucene;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import lms.search.IndexedPage;
import lms.search.IndexedSection;
import lms.search.Suggestion;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.OutputStreamDataOutput;
import org.apache.lucene.util.BytesRef;

/**
 * Where a suggestion leads, as the index keeps it beside each section: to be read without unpacking its text.
 *
 * @param kind what the section is
 * @param title of the page
 * @param url of the page
 * @param anchor of the section
 * @param work what the page is a rendition of
 * @param course id; empty outside of courses
 * @param lesson id; empty for what is no lesson
 */
record Destination(String kind, String title, String url, String anchor, String work, String course, String lesson) {

    static Destination of(IndexedPage page, IndexedSection section) {
        return new Destination(
                section.kind(),
                TextAnalysis.normalised(page.title()),
                page.url(),
                section.anchor(),
                page.work(),
                page.place().course(),
                page.place().lesson());
    }

    static Destination of(BytesRef value) throws IOException {
        ByteArrayDataInput in = new ByteArrayDataInput(value.bytes, value.offset, value.length);
        return new Destination(
                in.readString(),
                in.readString(),
                in.readString(),
                in.readString(),
                in.readString(),
                in.readString(),
                in.readString());
    }

    BytesRef value() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStreamDataOutput out = new OutputStreamDataOutput(bytes)) {
            for (String part : new String[] {kind, title, url, anchor, work, course, lesson}) {
                out.writeString(part);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new BytesRef(bytes.toByteArray());
    }

    /**
     * Where the same text is suggested once: in all glossaries together, since a word of two of them is one word to
     * whoever types; in a lesson, whoever it is written for; or in a work that is no lesson.
     */
    String onceIn() {
        if (kind.equals(IndexedSection.GLOSSARY)) {
            return kind;
        }
        return lesson.isEmpty() ? work : course + "/" + lesson;
    }

    /** The place that a name leads to, the same in all renditions of the work whose anchors are the same. */
    String placeOf(SuggestibleName name) {
        return name.role() == NameRole.TITLE ? work + "#" : work + "#" + anchor;
    }

    Suggestion suggestion(SuggestibleName name) {
        boolean page = name.role() == NameRole.TITLE || anchor.isEmpty();
        return new Suggestion(name.text(), kind, title, page ? url : url + "#" + anchor, name.language());
    }
}
