package lms.content;

import java.util.List;

/**
 * A lesson for paper, to stand among others.
 *
 * @param id permanent, unique in the curriculum
 * @param title plain text
 * @param language BCP 47 tag of the text, which is not the one wished for where there is no translation
 * @param minutes when taken alone; 0 where the lesson is not meant for that
 * @param draft whether it is a translation that nobody has read over yet
 * @param objectives plain text
 * @param html sanitised, without the title; headings from level 3 on, ids that begin with that of the lesson
 */
public record PrintedLesson(
        String id, String title, String language, int minutes, boolean draft, List<String> objectives, String html) {
    public PrintedLesson {
        objectives = List.copyOf(objectives);
    }
}
