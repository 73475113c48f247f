package lms.content;

import java.util.List;

/**
 * Put the right thing beside each.
 *
 * @param pairs in the order of the file
 * @param choices everything that can be put beside a pair, distractors among them, in an order that tells nothing
 */
public record MatchingQuestion(Asked asked, List<Pair> pairs, List<Choice> choices) implements Question {
    public MatchingQuestion {
        pairs = List.copyOf(pairs);
        choices = List.copyOf(choices);
    }

    /**
     * What something is put beside.
     *
     * @param key unique in the question, the same in every language
     * @param html sanitised
     * @param rightKey of the choice that belongs here; never sent to a learner before answering
     */
    public record Pair(String key, String html, String rightKey) {}

    /**
     * What can be put beside a pair.
     *
     * @param key unique in the question, the same in every language
     * @param text plain text, because it stands in a list to choose from
     */
    public record Choice(String key, String text) {}

    @Override
    public boolean isRight(Response response) {
        return response instanceof Response.Matched matched
                && pairs.stream()
                        .allMatch(pair ->
                                pair.rightKey().equals(matched.rightByLeft().get(pair.key())));
    }

    @Override
    public <R> R fold(Cases<R> cases) {
        return cases.matching(this);
    }
}
