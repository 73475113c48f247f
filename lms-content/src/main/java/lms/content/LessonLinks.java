package lms.content;

/** The addresses of the site, as far as a lesson's text leads to them. */
@FunctionalInterface
public interface LessonLinks {
    /** Address of a lesson's page, without a fragment. */
    String lesson(String courseSlug, String lessonSlug);

    /**
     * Address of a media file or download.
     *
     * @param path relative to the curriculum, such as {@code media/door.jpg}; not yet encoded
     */
    default String file(String curriculumId, String path) {
        return "/files/" + curriculumId + "/" + path;
    }
}
