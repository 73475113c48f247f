package lms.web.equality.usecase;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import lms.web.consent.domain.ConsentKind;
import lms.web.consent.usecase.ConsentWithdrawn;
import lms.web.consent.usecase.Consents;
import lms.web.equality.domain.Answers;
import lms.web.equality.domain.Question;
import lms.web.equality.domain.Questionnaire;
import lms.web.equality.domain.Sheet;
import lms.web.shared.kernel.Actor;
import lms.web.shared.kernel.PublicUse;
import lms.web.shared.kernel.Rejected;
import lms.web.shared.kernel.Scope;
import lms.web.shared.kernel.UseCase;

/**
 * A person's own answers to the equality questions: nobody else reads or changes them. That somebody answers is not noted
 * in the audit trail either, or the trail would tell who did.
 */
@UseCase
public class OwnAnswers {

    private final OwnSheets sheets;
    private final SealedAnswers sealed;
    private final Consents consents;
    private final Clock clock;

    @Inject
    public OwnAnswers(OwnSheets sheets, SealedAnswers sealed, Consents consents, Clock clock) {
        this.sheets = sheets;
        this.sealed = sealed;
        this.consents = consents;
        this.clock = clock;
    }

    /**
     * What the person is asked, and what they answered.
     *
     * @throws lms.web.shared.kernel.ConfirmationRequired unless the person showed a secret a moment ago
     */
    public AskedView read(Actor actor) {
        Actor.Person person = confirmed(actor);
        Optional<Sheet> sheet = sheets.find(sealed.pseudonym(new Scope.Own(person.accountId())));
        Answers answers = sheet.map(sealed::open).orElse(Answers.NONE);
        List<Question> asked = asked(person.accountId());
        return new AskedView(
                asked,
                asked.stream()
                        .map(Question::name)
                        .filter(answers.chosen()::containsKey)
                        .collect(Collectors.toMap(Function.identity(), answers::to)),
                sheet.isPresent());
    }

    /**
     * Keeps the answers instead of earlier ones. Where nothing was chosen, nothing is kept; where nothing at all was
     * chosen, it is as if the person had withdrawn.
     *
     * @param chosen names of answers by name of question
     * @throws Rejected if there is no such question or answer, or the person did not agree to be asked
     * @throws lms.web.shared.kernel.ConfirmationRequired unless the person showed a secret a moment ago
     */
    public void save(Map<String, String> chosen, Actor actor) {
        Actor.Person person = confirmed(actor);
        Answers answers = checked(chosen, person.accountId());
        UUID pseudonym = sealed.pseudonym(new Scope.Own(person.accountId()));
        if (answers.chosen().isEmpty()) {
            sheets.remove(pseudonym);
        } else {
            keep(pseudonym, answers);
        }
        sheets.flush();
    }

    /** Deletes the person's answers at once. */
    public void withdraw(Actor actor) {
        Actor.Person person = actor.required();
        sheets.remove(sealed.pseudonym(new Scope.Own(person.accountId())));
        sheets.flush();
    }

    /** Who takes back the agreement to be asked something is not held to the answer. */
    @PublicUse("the person took their agreement back, in the same transaction")
    public void follow(@Observes ConsentWithdrawn withdrawn) {
        if (withdrawn.kind() == ConsentKind.GENDER_IDENTITY) {
            UUID pseudonym = sealed.pseudonym(new Scope.Own(withdrawn.accountId()));
            sheets.find(pseudonym).map(sealed::open).ifPresent(answers -> {
                Answers left = answers.without(Questionnaire.GENDER_IDENTITY);
                if (left.chosen().isEmpty()) {
                    sheets.remove(pseudonym);
                } else {
                    keep(pseudonym, left);
                }
                sheets.flush();
            });
        }
    }

    private void keep(UUID pseudonym, Answers answers) {
        String text = sealed.seal(pseudonym, answers);
        sheets.find(pseudonym)
                .ifPresentOrElse(
                        sheet -> sheet.replace(text, clock.instant()),
                        () -> sheets.keep(new Sheet(pseudonym, text, clock.instant())));
    }

    private Answers checked(Map<String, String> chosen, UUID accountId) {
        Map<String, String> kept = new HashMap<>();
        List<Question> asked = asked(accountId);
        chosen.forEach((name, answer) -> {
            boolean offered = asked.stream()
                    .filter(question -> question.name().equals(name))
                    .anyMatch(question -> answer.equals(Answers.PREFER_NOT)
                            || question.answers().contains(answer));
            if (!offered) {
                throw new Rejected(List.of(Rejected.Fault.of(name, "error.equality.answer")));
            }
            kept.put(name, answer);
        });
        Answers answers = new Answers(kept);
        return kept.containsKey(Questionnaire.GENDER_IDENTITY)
                ? answers.agreedTo(
                        Questionnaire.GENDER_IDENTITY,
                        consents.agreed(accountId, ConsentKind.GENDER_IDENTITY).orElse(""))
                : answers;
    }

    private List<Question> asked(UUID accountId) {
        boolean agreed = consents.given(accountId, ConsentKind.GENDER_IDENTITY);
        return Questionnaire.ours().questions().stream()
                .filter(question -> agreed || question.basis() != Question.Basis.CONSENT)
                .toList();
    }

    private Actor.Person confirmed(Actor actor) {
        Actor.Person person = actor.required();
        person.requireConfirmed(clock.instant());
        return person;
    }
}
