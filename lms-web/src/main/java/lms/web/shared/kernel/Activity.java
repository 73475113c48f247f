package lms.web.shared.kernel;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * What data about people are processed for: each is one entry of the record of processing (UK GDPR Art. 30). Entities say
 * by {@link Processing} which one they serve. What an activity is called, what it holds and why stands in the messages
 * {@code activity.*}, so that pages and documents say it in every language from one source.
 */
@SuppressWarnings("ImmutableEnumChecker") // sets that nobody can change
public enum Activity {
    /** Name, address, language, units. */
    ACCOUNT(
            Ground.USUAL,
            PersonKind.WITH_ACCOUNT,
            EnumSet.of(
                    DataReader.COACHES,
                    DataReader.OFFICERS,
                    DataReader.ADMINISTRATORS,
                    DataReader.ADMINISTRATORS_TOGETHER)),
    /** Sign-ins, secrets, and what slows down guessing. */
    SIGNING_IN(Ground.USUAL, PersonKind.WITH_ACCOUNT, EnumSet.of(DataReader.ADMINISTRATORS_TOGETHER)),
    /** Asking people to come, one by one or from a file. */
    INVITING(Ground.USUAL, EnumSet.of(PersonKind.INVITED), EnumSet.of(DataReader.OFFICERS, DataReader.ADMINISTRATORS)),
    /** Courses, lessons done, answers. */
    LEARNING(
            Ground.USUAL,
            EnumSet.of(PersonKind.LEARNER),
            EnumSet.of(
                    DataReader.COACHES,
                    DataReader.OFFICERS,
                    DataReader.ADMINISTRATORS_TOGETHER,
                    DataReader.READERS_OF_FIGURES)),
    /** Places in cohorts. */
    COHORTS(
            Ground.USUAL,
            EnumSet.of(PersonKind.LEARNER),
            EnumSet.of(DataReader.FELLOWS, DataReader.COACHES, DataReader.OFFICERS, DataReader.ADMINISTRATORS)),
    /** Roles, and who proposed them. */
    OFFICES(Ground.USUAL, PersonKind.IN_OFFICE, EnumSet.of(DataReader.OFFICERS, DataReader.ADMINISTRATORS)),
    /** Who uploaded which text. */
    AUTHORING(Ground.USUAL, EnumSet.of(PersonKind.AUTHOR), EnumSet.of(DataReader.AUTHORS, DataReader.ADMINISTRATORS)),
    /** Mails on their way. */
    MAIL(
            Ground.USUAL,
            union(PersonKind.WITH_ACCOUNT, EnumSet.of(PersonKind.INVITED)),
            EnumSet.noneOf(DataReader.class)),
    /** Who did what, who looked at whom, and records that were opened. */
    ACCOUNTABILITY(
            Ground.USUAL,
            PersonKind.WITH_ACCOUNT,
            EnumSet.of(
                    DataReader.PEOPLE_CONCERNED,
                    DataReader.ADMINISTRATORS,
                    DataReader.ADMINISTRATORS_TOGETHER,
                    DataReader.AUDITORS)),
    /** Exports, complaints, restrictions, holds, erasures: what people asked for about their own data. */
    RIGHTS(
            Ground.DUTY,
            PersonKind.WITH_ACCOUNT,
            EnumSet.of(DataReader.ADMINISTRATORS, DataReader.ADMINISTRATORS_TOGETHER)),
    /** Who agreed to what, in which words (Art. 7(1)). */
    CONSENT(Ground.DUTY, PersonKind.WITH_ACCOUNT, EnumSet.noneOf(DataReader.class)),
    /** Answers to questions about equality, apart from everything else. */
    EQUALITY(Ground.EQUALITY, PersonKind.WITH_ACCOUNT, EnumSet.of(DataReader.READERS_OF_FIGURES));

    private final Ground ground;
    private final Set<PersonKind> about;
    private final Set<DataReader> readers;

    Activity(Ground ground, Set<PersonKind> about, Set<DataReader> readers) {
        this.ground = ground;
        this.about = Collections.unmodifiableSet(EnumSet.copyOf(about));
        this.readers = Collections.unmodifiableSet(EnumSet.copyOf(readers));
    }

    /** Why it is lawful (Art. 6). */
    public LawfulBasis basis() {
        return ground.basis;
    }

    /** Why it is lawful although it reveals what Art. 9 protects; never empty. */
    public Set<SpecialCondition> conditions() {
        return ground.conditions;
    }

    /** Whom it is about, where the entity or the column does not say it more narrowly. */
    public Set<PersonKind> about() {
        return about;
    }

    /** Who may see it besides the person; empty when nobody may. */
    public Set<DataReader> readers() {
        return readers;
    }

    private static Set<PersonKind> union(Set<PersonKind> some, Set<PersonKind> others) {
        Set<PersonKind> both = EnumSet.copyOf(some);
        both.addAll(others);
        return both;
    }

    /** The grounds in law that occur, each with its condition for special categories. */
    @SuppressWarnings("ImmutableEnumChecker") // sets that nobody can change
    private enum Ground {
        /** What a body with a political aim needs to teach its members. */
        USUAL(LawfulBasis.LEGITIMATE_INTERESTS, EnumSet.of(SpecialCondition.NOT_FOR_PROFIT_BODY)),
        /** What data protection law itself demands to be written down. */
        DUTY(LawfulBasis.LEGAL_OBLIGATION, EnumSet.of(SpecialCondition.NOT_FOR_PROFIT_BODY)),
        /** What Schedule 1 covers, and with explicit consent what it does not. */
        EQUALITY(
                LawfulBasis.LEGITIMATE_INTERESTS,
                EnumSet.of(SpecialCondition.EQUALITY_OF_OPPORTUNITY, SpecialCondition.EXPLICIT_CONSENT));

        private final LawfulBasis basis;
        private final Set<SpecialCondition> conditions;

        Ground(LawfulBasis basis, Set<SpecialCondition> conditions) {
            this.basis = basis;
            this.conditions = Collections.unmodifiableSet(conditions);
        }
    }
}
