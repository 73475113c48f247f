package lms.web.learning.page;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import lms.web.catalogue.usecase.Catalogue;
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
        Actor actor = visit.actor();
        Map<String, Progress> mine = actor.person().isEmpty()
                ? Map.of()
                : courses.mine(actor).stream()
                        .collect(
                                Collectors.toMap(view -> view.course().outline().id(), CourseView::progress));
        return catalogue.courses(actor).stream()
                .map(course -> CourseModels.card(
                        course,
                        visit.language(),
                        Optional.ofNullable(mine.get(course.outline().id()))))
                .toList();
    }
}
