package lms.web.equality.usecase;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lms.web.equality.domain.Answers;
import lms.web.equality.domain.Question;
import lms.web.equality.domain.Questionnaire;
import lms.web.privacy.usecase.PersonalStore;
import lms.web.shared.kernel.Activity;
import lms.web.shared.kernel.PublicUse;
import lms.web.shared.kernel.Scope;
import lms.web.shared.kernel.UseCase;

/** The answers in a person's own export, and their end when the account is erased. */
@UseCase
public class EqualityPart implements PersonalStore {

    private final OwnSheets sheets;
    private final SealedAnswers sealed;
    private final EqualityWords words;

    @Inject
    public EqualityPart(OwnSheets sheets, SealedAnswers sealed, EqualityWords words) {
        this.sheets = sheets;
        this.sealed = sealed;
        this.words = words;
    }

    @Override
    @PublicUse("says what it is called")
    public String name() {
        return "equality";
    }

    @Override
    @PublicUse("says what it is for")
    public Activity activity() {
        return Activity.EQUALITY;
    }

    @Override
    @PublicUse("called by the person's own export")
    public List<Entry> part(Scope.Own whose, String language) {
        Map<String, String> chosen = sheets.find(sealed.pseudonym(whose))
                .map(sealed::open)
                .orElse(Answers.NONE)
                .chosen();
        return Questionnaire.ours().questions().stream()
                .filter(question -> chosen.containsKey(question.name()))
                .map(question -> entry(question, chosen.getOrDefault(question.name(), ""), language))
                .toList();
    }

    private Entry entry(Question question, String answer, String language) {
        return new Entry(
                question.name(),
                words.question(question.name(), language),
                words.answer(question.name(), answer, language));
    }

    @Override
    @PublicUse("called by what erases a person, which has asked for the right itself")
    public void erase(Scope.Own whose) {
        UUID pseudonym = sealed.pseudonym(whose);
        sheets.remove(pseudonym);
        sheets.flush();
    }
}
