package lms.web.authoring.page;

import java.util.List;
import java.util.Optional;
import lms.web.authoring.usecase.CurriculumCard;
import lms.web.authoring.usecase.CurriculumView;
import lms.web.authoring.usecase.OfferView;
import lms.web.catalogue.usecase.ReleaseView;
import lms.web.shared.view.SafeUrl;
import lms.web.shared.view.Words;

/** Turns curricula into what their pages show. */
final class DeskModels {

    static final java.time.ZoneId ZONE = java.time.ZoneId.of("Europe/London");

    private final String language;

    DeskModels(String language) {
        this.language = language;
    }

    DeskListModel list(List<CurriculumCard> cards) {
        return new DeskListModel(cards.stream().map(this::row).toList());
    }

    private DeskListModel.Row row(CurriculumCard card) {
        String day = card.current()
                .map(release -> Words.in(language)
                        .day(release.publishedAt().atZone(ZONE).toLocalDate()))
                .orElse("");
        return new DeskListModel.Row(
                card.curriculumId(),
                Titles.in(language, card.title()),
                Titles.curriculum(card.curriculumId()),
                card.current().map(release -> Said.of("author.current", release.number(), day)),
                card.offers().size(),
                card.offers().stream().mapToInt(OfferView::errors).sum(),
                card.cohorts().size());
    }

    DeskModel desk(CurriculumView desk, String uploadToken) {
        String id = desk.card().curriculumId();
        return new DeskModel(
                Titles.in(language, desk.card().title()),
                desk.card().offers().stream().map(offer -> offer(id, offer)).toList(),
                desk.folderRelease().map(number -> Said.of("author.folder", number)),
                desk.rights().offer() ? Optional.of(upload(id, uploadToken)) : Optional.empty(),
                desk.releases().stream()
                        .map(release -> release(release, desk.rights().publish()))
                        .toList(),
                desk.courses().stream()
                        .map(course -> course(id, course, desk.rights()))
                        .toList(),
                OfferModels.cohorts(desk.card()));
    }

    private static SafeUrl upload(String id, String token) {
        return SafeUrl.of("/author/" + id + "/upload?token=" + token);
    }

    private static DeskModel.OfferRow offer(String id, OfferView offer) {
        return new DeskModel.OfferRow(
                offer.name(),
                OfferModels.shortened(offer.revision()),
                OfferModels.origin(offer),
                offer.errors(),
                offer.warnings(),
                Titles.offer(id, offer.revision()));
    }

    private static DeskModel.ReleaseRow release(ReleaseView release, boolean mayUse) {
        return new DeskModel.ReleaseRow(
                release.number(),
                release.publishedAt(),
                release.contentVersion(),
                release.shortRevision(),
                release.note(),
                release.current(),
                mayUse && !release.current() ? Optional.of(use(release)) : Optional.empty());
    }

    static SafeUrl use(ReleaseView release) {
        return SafeUrl.of("/author/" + release.curriculumId() + "/releases/" + release.number() + "/use");
    }

    private DeskModel.CourseRow course(String id, CurriculumView.OpenCourse course, CurriculumView.Rights rights) {
        String courseId = course.outline().id();
        return new DeskModel.CourseRow(
                courseId,
                Titles.in(language, course.outline().title()),
                Titles.access(course.visibility()),
                rights.publish()
                        ? Optional.of(SafeUrl.of("/author/" + id + "/courses/" + courseId + "/readers"))
                        : Optional.empty());
    }
}
