package lms.search.lucene;

/**
 * What a match adds to a score, beside a word in the text, which adds 1.
 *
 * @param exact the very form that was typed
 * @param name a word of the heading, the title or another name
 * @param whole the heading or the title as it stands
 * @param similar a word spelled like one of those, when the word itself is known elsewhere
 * @param mistyped the same, when nothing knows the word as it was typed
 * @param completion a word that starts like the last one, when nothing knows that one
 * @param function a word that holds the question together, beside words that say more
 * @param near two words that follow each other in the query, close together
 * @param synonym another name of what the words name
 */
record Weights(
        float exact,
        float name,
        float whole,
        float similar,
        float mistyped,
        float completion,
        float function,
        float near,
        float synonym) {
    /** Tuned on the odd questions of the relevance set; docs/reference/relevance.md holds the figures. */
    static final Weights TUNED = new Weights(0.1f, 0.3f, 0.3f, 0.15f, 1, 0.5f, 0.3f, 0.15f, 0.6f);
}
