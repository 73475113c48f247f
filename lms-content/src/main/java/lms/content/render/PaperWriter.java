package lms.content.render;

import java.util.ArrayList;
import java.util.List;
import lms.content.Quiz;
import lms.content.TermDefinition;
import lms.content.document.Block;
import lms.content.markdown.HtmlSanitizer;

/**
 * Writes a lesson for paper: nothing is folded, quizzes have room to write, and what readers of a screen would follow
 * or open stands at the end.
 */
final class PaperWriter {
    private static final int PART_LEVEL = 2;

    private final LessonText text;
    private final Paper paper;
    private final boolean withAnswers;
    private final Html out;
    private final Words words;

    /** @param withAnswers whether the right answers follow on a page of their own */
    PaperWriter(LessonText text, Paper paper, boolean withAnswers) {
        this.text = text;
        this.paper = paper;
        this.withAnswers = withAnswers;
        this.out = text.sheet().out();
        this.words = text.sheet().words();
    }

    String write(TermWriter terms) {
        PaperQuiz quizzes = new PaperQuiz(out, words);
        List<Quiz> asked = new ArrayList<>();
        text.write(directive -> {
            Quiz quiz = text.quiz(directive);
            quizzes.write(quiz);
            asked.add(quiz);
        });
        folded();
        terms(terms.terms(text.sheet().links(), text.rendition().language()));
        addresses();
        if (withAnswers && !asked.isEmpty()) {
            part("answers", () -> asked.forEach(new PaperAnswers(out, words)::write));
        }
        return HtmlSanitizer.clean(out.take());
    }

    /** A solution may hold a hint, which then is printed behind it. */
    private void folded() {
        if (paper.folded().isEmpty()) {
            return;
        }
        part("folded", () -> {
            for (int i = 0; i < paper.folded().size(); i++) {
                Block.Directive directive = paper.folded().get(i);
                String title = words.text(directive.name() + ".numbered", Integer.toString(i + 1));
                out.element("h3", title).newLine();
                text.blocks().writeInside(directive.children(), PART_LEVEL + 1);
            }
        });
    }

    private void terms(List<TermDefinition> terms) {
        if (terms.isEmpty()) {
            return;
        }
        part(
                "terms",
                () -> terms.forEach(term -> out.element("h3", term.term(), "id", "term-" + term.id())
                        .newLine()
                        .sanitised(term.html())
                        .newLine()));
    }

    private void addresses() {
        if (paper.addresses().isEmpty()) {
            return;
        }
        part("addresses", () -> {
            out.open("ol");
            paper.addresses().forEach(address -> out.element("li", address).newLine());
            out.close("ol");
        });
    }

    private void part(String name, Runnable content) {
        out.open("section", "class", "paper-" + name).newLine();
        out.element("h" + PART_LEVEL, words.text("paper." + name)).newLine();
        content.run();
        out.close("section").newLine();
    }
}
