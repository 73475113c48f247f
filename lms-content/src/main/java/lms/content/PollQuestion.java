package lms.content;

import java.util.List;

/**
 * Say what you think: nothing is right or wrong, and nothing is marked.
 *
 * @param options in the order of the file; none is marked as correct
 */
public record PollQuestion(Asked asked, List<Option> options) implements Question {
    public PollQuestion {
        options = List.copyOf(options);
    }

    @Override
    public boolean isRight(Response response) {
        return false;
    }

    @Override
    public <R> R fold(Cases<R> cases) {
        return cases.poll(this);
    }
}
