package lms.web.authoring.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import lms.content.Localised;
import lms.web.authoring.domain.FourEyes;
import lms.web.authoring.usecase.CurriculumCard;
import lms.web.authoring.usecase.OfferDetail;
import lms.web.authoring.usecase.OfferView;
import lms.web.catalogue.domain.Visibility;
import lms.web.catalogue.usecase.CourseOutline;
import lms.web.shared.view.SafeUrl;
import lms.web.shared.view.Text;

/** Turns an offer into what its pages show. */
final class OfferModels {

    private final OfferDetail detail;
    private final CurriculumCard card;
    private final String language;

    OfferModels(OfferDetail detail, CurriculumCard card, String language) {
        this.detail = detail;
        this.card = card;
        this.language = language;
    }

    OfferModel offer() {
        OfferView offer = detail.offer();
        boolean archive = offer.origin() == OfferView.Origin.ARCHIVE;
        return new OfferModel(
                Titles.in(language, card.title()),
                Titles.curriculum(detail.curriculumId()),
                offer.name(),
                shortened(offer.revision()),
                origin(offer),
                offer.errors(),
                offer.warnings(),
                detail.publishable() ? Optional.of(below("publish")) : Optional.empty(),
                detail.refusal().map(this::reasons).orElse(List.of()),
                archive && detail.rights().offer() ? Optional.of(below("discard")) : Optional.empty(),
                changes(),
                FindingModels.of(detail.reading()),
                lessons());
    }

    PublishModel publish(String note) {
        return new PublishModel(
                Titles.in(language, card.title()),
                Titles.curriculum(detail.curriculumId()),
                detail.offer().name(),
                Titles.offer(detail.curriculumId(), detail.offer().revision()),
                below("publish"),
                detail.currentNumber(),
                note,
                cohorts(card),
                changes(),
                detail.courses().stream().map(this::choice).toList());
    }

    /** Why somebody may not publish. */
    List<Said> reasons(FourEyes.Refusal refusal) {
        List<Said> why = new ArrayList<>();
        if (refusal.uploaded()) {
            why.add(Said.of("author.refused.uploaded"));
        }
        if (!refusal.lessons().isEmpty()) {
            String named = refusal.lessons().stream().map(this::lessonTitle).collect(Collectors.joining(", "));
            why.add(Said.of("author.refused.named", named));
        }
        why.add(Said.of("author.refused.ask"));
        return why;
    }

    static List<Said> cohorts(CurriculumCard card) {
        return card.cohorts().stream()
                .map(use -> Said.of("author.cohort", use.cohort(), use.release()))
                .toList();
    }

    static Said origin(OfferView offer) {
        return offer.origin() == OfferView.Origin.FOLDER
                ? Said.of("author.origin.folder")
                : Said.of("author.origin.archive");
    }

    static String shortened(String revision) {
        return revision.substring(0, Math.min(10, revision.length()));
    }

    private ChangesModel changes() {
        return new ChangeModels(language)
                .model(detail.changes(), detail.current().isEmpty());
    }

    private List<OfferModel.LessonLine> lessons() {
        List<OfferModel.LessonLine> lines = new ArrayList<>();
        for (CourseOutline course : detail.courses()) {
            Text title = text(course, course.title());
            course.lessons()
                    .forEach(lesson -> lines.add(new OfferModel.LessonLine(
                            text(course, lesson.title()),
                            title,
                            preview(lesson.id(), false),
                            preview(lesson.id(), true))));
        }
        return lines;
    }

    private PublishModel.CourseChoice choice(CourseOutline course) {
        boolean first = !detail.doors().containsKey(course.id());
        Visibility now = detail.doors().getOrDefault(course.id(), Visibility.MEMBERS);
        return new PublishModel.CourseChoice(course.id(), text(course, course.title()), Titles.access(now), first);
    }

    private String lessonTitle(String id) {
        return detail.courses().stream()
                .flatMap(course -> course.lesson(id).map(lesson -> text(course, lesson.title())).stream())
                .map(Text::value)
                .findFirst()
                .orElse(id);
    }

    private Text text(CourseOutline course, Localised words) {
        String tag = words.byLanguage().containsKey(language) ? language : course.defaultLanguage();
        return new Text(course.in(language, words), tag);
    }

    private SafeUrl preview(String lesson, boolean facilitator) {
        return Titles.preview(detail.curriculumId(), detail.offer().revision(), lesson, facilitator);
    }

    private SafeUrl below(String page) {
        return SafeUrl.of(
                Titles.offer(detail.curriculumId(), detail.offer().revision()).value() + "/" + page);
    }
}
