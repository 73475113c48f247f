package lms.web.learning.page;

import java.util.Optional;
import lms.web.shared.view.Access;
import lms.web.shared.view.Progress;
import lms.web.shared.view.SafeUrl;
import lms.web.shared.view.Text;

/**
 * A course among others.
 *
 * @param id its immutable id; its cover is drawn from it
 * @param url its page
 * @param title its title
 * @param summary one or two sentences
 * @param lessons how many lessons it has
 * @param minutes how long they take together
 * @param access who may read it
 * @param progress how far the reader is, if enrolled
 */
public record CourseCard(
        String id,
        SafeUrl url,
        Text title,
        Text summary,
        int lessons,
        int minutes,
        Access access,
        Optional<Progress> progress) {}
