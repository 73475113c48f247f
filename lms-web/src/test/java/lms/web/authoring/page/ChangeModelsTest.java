package lms.web.authoring.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import lms.content.change.CurriculumChanges;
import lms.content.source.SourceTree;
import lms.web.shared.view.Words;
import lms.web.testkit.Curricula;
import org.junit.jupiter.api.Test;

class ChangeModelsTest {
    private static final String LESSON = "lessons/taking-part.md";

    @Test
    void harmlessChange_saysThatWhatPeopleHaveDoneStays() {
        ChangesModel model = model(text -> text + "\nOne more line.\n");

        assertThat(model.decisions()).isZero();
        assertThat(said(model.sum())).isEqualTo("What people have done stays as it is.");
        assertThat(lines(model)).singleElement().satisfies(line -> {
            assertThat(said(line.what())).isEqualTo("The text changed: English");
            assertThat(line.meaning()).isEmpty();
        });
    }

    @Test
    void otherRightAnswer_inAQuizThatHasToBePassed_needsADecision() {
        ChangesModel model = model(text -> text.replaceFirst("- \\[x] ", "- [?] ")
                .replaceFirst("- \\[ ] ", "- [x] ")
                .replace("[?]", "[ ]")
                .replaceFirst("(quiz[^{]*\\{#[a-z-]+)[^}]*}", "$1 required=true}"));

        assertThat(model.decisions()).isPositive();
        assertThat(lines(model))
                .filteredOn(line -> said(line.what()).startsWith("Questions in "))
                .singleElement()
                .satisfies(line -> {
                    ChangesModel.Meaning meaning = line.meaning().orElseThrow();
                    assertThat(meaning.decision()).isTrue();
                    assertThat(said(meaning.why())).startsWith("Results that people have stay as they are");
                });
    }

    @Test
    void textsThatCannotBeCompared_sayNothingOfEither() {
        ChangesModel model = new ChangeModels("en").model(Optional.empty(), false);

        assertThat(model.readable()).isFalse();
        assertThat(model.isEmpty()).isTrue();
    }

    private static ChangesModel model(UnaryOperator<String> edit) {
        SourceTree before = Curricula.welcome();
        SourceTree after = Curricula.with(before, LESSON, edit);
        return new ChangeModels("en")
                .model(
                        Optional.of(CurriculumChanges.between(
                                Curricula.checked(before).curriculum().orElseThrow(),
                                Curricula.checked(after).curriculum().orElseThrow())),
                        false);
    }

    private static List<ChangesModel.Line> lines(ChangesModel model) {
        return model.lessons().stream()
                .flatMap(lesson -> lesson.what().stream())
                .toList();
    }

    private static String said(Said said) {
        return said.in(Words.in("en")).text();
    }
}
