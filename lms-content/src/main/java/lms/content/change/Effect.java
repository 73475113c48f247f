package lms.content.change;

/** What a change means for what people have done already, the mildest first. */
public enum Effect {
    /** Nobody's progress or result is touched. */
    NOTHING,
    /** Progress follows by itself and nobody loses anything; results that were given stay. */
    PATCH,
    /** Somebody would have to do more, or would get less, so that a person has to decide. */
    DECISION
}
