package lms.web.finding.page;

import java.util.List;
import java.util.Optional;
import lms.search.IndexedPage;
import lms.search.PageHit;
import lms.web.shared.view.SafeUrl;
import lms.web.shared.view.Text;

/** Turns pages that were found into results that are shown to a reader of some language. */
final class Results {

    static final String USUAL_KIND = "lesson";
    /** Beginning of the message keys of kinds. */
    static final String KIND = "search.kind.";

    private final String language;

    /** @param language the reader's, a BCP 47 tag */
    Results(String language) {
        this.language = language;
    }

    SearchModel.Result result(PageHit hit) {
        String kind = kind(hit);
        IndexedPage.Place place = hit.place();
        return new SearchModel.Result(
                kind.equals(USUAL_KIND) ? Optional.empty() : Optional.of(KIND + kind),
                new Text(place.courseTitle(), hit.language()),
                new Text(place.module(), hit.language()),
                new Text(hit.title(), hit.language()),
                address(hit, hit.url()),
                hit.minutes(),
                languages(hit),
                hit.sections().stream()
                        .map(section -> section(hit, section, kind))
                        .filter(section -> !section.saysNothing())
                        .toList());
    }

    /** A page is of a kind when all that was found in it is; a lesson with one activity found in it stays a lesson. */
    private static String kind(PageHit hit) {
        List<String> kinds =
                hit.sections().stream().map(PageHit.SectionHit::kind).distinct().toList();
        boolean isOfOneKind = kinds.size() == 1 && !isPartOfALesson(kinds.get(0));
        return isOfOneKind ? kinds.get(0) : USUAL_KIND;
    }

    private static boolean isPartOfALesson(String kind) {
        return kind.equals("activity");
    }

    private SearchModel.Section section(PageHit hit, PageHit.SectionHit section, String kindOfPage) {
        return new SearchModel.Section(
                section.kind().equals(kindOfPage) ? Optional.empty() : Optional.of(KIND + section.kind()),
                // The title is there already.
                section.heading().equals(hit.title()) ? "" : section.heading(),
                address(hit, section.at(hit.url())),
                section.snippet().stream()
                        .map(part -> new SearchModel.Part(part.text(), part.marked()))
                        .toList());
    }

    private List<SearchModel.OtherLanguage> languages(PageHit hit) {
        return hit.otherLanguages().stream()
                .sorted()
                .map(other -> new SearchModel.OtherLanguage(other, Addresses.in(hit.url(), other, language)))
                .toList();
    }

    private SafeUrl address(PageHit hit, String url) {
        return Addresses.in(url, hit.language(), language);
    }
}
