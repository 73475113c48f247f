package lms.content;

import java.util.List;

/**
 * What somebody who leads the lesson in a room has to have on paper. For facilitators only.
 *
 * @param planned whether the author planned the steps one after the other, so that each has its time of day
 * @param steps they add up to the in-person time; empty for a lesson that is not meant for a room
 * @param notesHtml the facilitator notes but for the plan, in reading order; sanitised
 */
public record LessonGuide(boolean planned, List<TimedStep> steps, String notesHtml) {
    public LessonGuide {
        steps = List.copyOf(steps);
    }
}
