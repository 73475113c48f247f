package lms.web.learning.page;

import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import lms.web.catalogue.usecase.Catalogue;
import lms.web.catalogue.usecase.CourseOutline;
import lms.web.catalogue.usecase.PublishedCourse;
import lms.web.learning.domain.Progress;
import lms.web.learning.usecase.CourseView;
import lms.web.learning.usecase.Courses;
import lms.web.shared.http.Visit;
import lms.web.shared.kernel.Actor;
import lms.web.shared.kernel.Component;

/** The courses that the visitor may see, each with how far they are. */
@Component
class CourseCards {

    private final Catalogue catalogue;
    private final Courses courses;
    private final Visit visit;

    @Inject
    CourseCards(Catalogue catalogue, Courses courses, Visit visit) {
        this.catalogue = catalogue;
        this.courses = courses;
        this.visit = visit;
    }

    List<CourseCard> all() {
        Map<String, Progress> mine = mine();
        return catalogue.courses(visit.actor()).stream()
                .map(course -> card(course, mine))
                .toList();
    }

    /** The same by curriculum, those with the most courses first. */
    List<CatalogueModel.Shelf> byCurriculum() {
        Map<String, Progress> mine = mine();
        return catalogue.courses(visit.actor()).stream()
                .collect(Collectors.groupingBy(
                        course -> course.outline().curriculumId(), LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(courses -> shelf(courses, mine))
                .sorted(Comparator.comparing(
                        (CatalogueModel.Shelf shelf) -> shelf.courses().size(), Comparator.reverseOrder()))
                .toList();
    }

    private CatalogueModel.Shelf shelf(List<PublishedCourse> ofOneCurriculum, Map<String, Progress> mine) {
        CourseOutline first = ofOneCurriculum.get(0).outline();
        return new CatalogueModel.Shelf(
                first.curriculumId(),
                new CourseLinks(first, visit.language()).text(first.curriculum()),
                ofOneCurriculum.stream().map(course -> card(course, mine)).toList());
    }

    private CourseCard card(PublishedCourse course, Map<String, Progress> mine) {
        return CourseModels.card(
                course,
                visit.language(),
                Optional.ofNullable(mine.get(course.outline().id())));
    }

    /** How far the visitor is, by course. */
    private Map<String, Progress> mine() {
        Actor actor = visit.actor();
        return actor.person().isEmpty()
                ? Map.of()
                : courses.mine(actor).stream()
                        .collect(
                                Collectors.toMap(view -> view.course().outline().id(), CourseView::progress));
    }
}
