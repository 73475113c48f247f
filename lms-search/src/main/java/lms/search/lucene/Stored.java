package lms.search.lucene;

import java.util.List;
import java.util.Set;
import lms.search.IndexedPage;
import lms.search.IndexedSection;
import lms.search.PageHit;
import lms.search.SearchResult;
import lms.search.SnippetPart;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.StoredField;

/** What a document gives back to whoever found it. */
final class Stored {
    private static final String ID = "id";
    private static final String COURSE = "courseId";
    private static final String COURSE_TITLE = "courseTitle";
    private static final String MODULE = "module";
    private static final String LESSON = "lesson";
    private static final String TITLE = "title";
    private static final String URL = "url";
    private static final String TAG = "tag";
    private static final String LEVEL = "levelName";
    private static final String MINUTES = "minutes";
    private static final String ANCHOR = "anchor";
    private static final String KIND = "kindName";
    private static final String HEADING = "heading";
    private static final String NAME = "name";
    private static final String BODY = "body";

    private final Document document;

    Stored(Document document) {
        this.document = document;
    }

    static void add(Document document, IndexedPage page, IndexedSection section) {
        add(document, ID, page.id());
        add(document, COURSE, page.place().course());
        add(document, COURSE_TITLE, page.place().courseTitle());
        add(document, MODULE, page.place().module());
        add(document, LESSON, page.place().lesson());
        add(document, TITLE, TextAnalysis.normalised(page.title()));
        add(document, URL, page.url());
        add(document, TAG, page.language());
        add(document, LEVEL, page.level());
        document.add(new StoredField(MINUTES, page.minutes()));
        add(document, ANCHOR, section.anchor());
        add(document, KIND, section.kind());
        add(document, HEADING, TextAnalysis.normalised(section.heading()));
        section.names().forEach(name -> add(document, NAME, TextAnalysis.normalised(name)));
        add(document, BODY, TextAnalysis.normalised(section.body()));
    }

    String body() {
        return document.get(BODY);
    }

    String language() {
        return document.get(TAG);
    }

    String id() {
        return document.get(ID);
    }

    /** The page, and the place in it unless that is its beginning. */
    String sectionId() {
        String anchor = document.get(ANCHOR);
        return anchor.isEmpty() ? id() : id() + "#" + anchor;
    }

    String title() {
        return document.get(TITLE);
    }

    String heading() {
        return document.get(HEADING);
    }

    List<String> names() {
        return List.of(document.getValues(NAME));
    }

    PageHit.SectionHit section(List<SnippetPart> snippet) {
        return new PageHit.SectionHit(document.get(ANCHOR), document.get(KIND), document.get(HEADING), snippet);
    }

    PageHit page(Set<String> otherLanguages, List<PageHit.SectionHit> sections) {
        return new PageHit(
                document.get(ID),
                new IndexedPage.Place(
                        document.get(COURSE), document.get(COURSE_TITLE), document.get(MODULE), document.get(LESSON)),
                document.get(TITLE),
                document.get(URL),
                language(),
                otherLanguages,
                document.get(LEVEL),
                document.getField(MINUTES).numericValue().intValue(),
                sections);
    }

    SearchResult.Answer answer() {
        String anchor = document.get(ANCHOR);
        String url = document.get(URL);
        return new SearchResult.Answer(
                heading(), names(), body(), anchor.isEmpty() ? url : url + "#" + anchor, language());
    }

    private static void add(Document document, String field, String value) {
        document.add(new StoredField(field, value));
    }
}
