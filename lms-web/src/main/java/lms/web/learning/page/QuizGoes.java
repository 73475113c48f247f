package lms.web.learning.page;

/**
 * How often a quiz may be sent, where that is limited.
 *
 * @param used goes that were sent
 * @param allowed most goes, at least 1
 */
public record QuizGoes(int used, int allowed) {

    /** Goes that can still be sent. */
    public int left() {
        return Math.max(0, allowed - used);
    }
}
