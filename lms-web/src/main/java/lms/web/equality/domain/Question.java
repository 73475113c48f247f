package lms.web.equality.domain;

import java.util.List;

/**
 * A question with fixed answers. Nobody has to answer it, and "I prefer not to say" is always among what can be chosen.
 *
 * @param name as it is kept and found in the messages
 * @param answers names of the answers, in the order in which they are shown; without {@link Answers#PREFER_NOT}
 * @param basis what allows to ask it
 */
public record Question(String name, List<String> answers, Basis basis) {
    public Question {
        answers = List.copyOf(answers);
    }

    /** What allows a question to be asked. */
    public enum Basis {
        /** Not special-category data: UK GDPR Art. 6(1)(f), monitoring equality of opportunity. */
        ORDINARY,
        /** Named by DPA 2018 Sch. 1 para 8(2): race, religion or belief, health, sexual orientation. */
        SCHEDULE_1,
        /** Not named there: asked only of people who agreed to be asked, UK GDPR Art. 9(2)(a). */
        CONSENT
    }
}
