package lms.web.catalogue.usecase;

import java.util.List;
import java.util.Optional;
import lms.content.Audience;
import lms.content.Curriculum;
import lms.web.shared.kernel.Component;
import lms.web.shared.kernel.PublicUse;

/** Lessons as publishing would store them, made by the same hand and kept nowhere. */
@Component
public class Previews {

    /** The courses of the curriculum. */
    @PublicUse("whoever holds the curriculum has been asked for their rights")
    public List<CourseOutline> outlines(Curriculum curriculum) {
        return new CurriculumRendering(curriculum, CurriculumRendering.NO_RELEASE).outlines();
    }

    /** The lesson as a release would hold it; the default language stands in for one that it lacks. */
    @PublicUse("whoever holds the curriculum has been asked for their rights")
    public Optional<LessonDocument> lesson(Curriculum curriculum, String lessonId, String language, Audience audience) {
        return new CurriculumRendering(curriculum, CurriculumRendering.NO_RELEASE).lesson(lessonId, language, audience);
    }
}
