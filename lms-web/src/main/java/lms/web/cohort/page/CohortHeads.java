package lms.web.cohort.page;

import java.util.ArrayList;
import java.util.List;
import lms.content.Localised;
import lms.web.cohort.usecase.CohortCard;
import lms.web.cohort.usecase.CohortView;
import lms.web.shared.view.SafeUrl;
import lms.web.shared.view.Text;

/** Addresses of a cohort's pages, and what stands above each of them. */
final class CohortHeads {

    static final String OVERVIEW = "cohort.tab.overview";
    static final String PEOPLE = "cohort.tab.people";
    static final String SESSIONS = "cohort.tab.sessions";
    static final String RELEASE = "cohort.tab.release";
    static final String LEAD = "cohort.tab.lead";

    private final CohortCard card;

    CohortHeads(CohortCard card) {
        this.card = card;
    }

    /** @param current key of the page that is open */
    static CohortHead of(CohortView view, String current, String language) {
        var heads = new CohortHeads(view.card());
        List<CohortHead.Tab> tabs = new ArrayList<>();
        tabs.add(new CohortHead.Tab(OVERVIEW, heads.url(), OVERVIEW.equals(current)));
        tabs.add(new CohortHead.Tab(PEOPLE, heads.url("people"), PEOPLE.equals(current)));
        tabs.add(new CohortHead.Tab(SESSIONS, heads.url("sessions"), SESSIONS.equals(current)));
        if (view.mayRun()) {
            tabs.add(new CohortHead.Tab(RELEASE, heads.url("release"), RELEASE.equals(current)));
        }
        if (view.mayFacilitate()) {
            tabs.add(new CohortHead.Tab(LEAD, heads.lead(), LEAD.equals(current)));
        }
        CohortCard card = view.card();
        return new CohortHead(card.plan().name(), heads.course(language), card.state(), heads.url(), tabs);
    }

    SafeUrl url() {
        return SafeUrl.of("/cohorts/" + card.id());
    }

    SafeUrl url(String below) {
        return SafeUrl.of("/cohorts/" + card.id() + "/" + below);
    }

    SafeUrl lead() {
        return SafeUrl.of("/facilitate/" + card.id());
    }

    Text course(String language) {
        return text(card.courseTitle(), language);
    }

    /** The words in the reader's language or else in the course's own, and which of the two it is. */
    Text text(Localised words, String language) {
        boolean translated = words.byLanguage().containsKey(language);
        return new Text(words.in(language, card.courseLanguage()), translated ? language : card.courseLanguage());
    }
}
