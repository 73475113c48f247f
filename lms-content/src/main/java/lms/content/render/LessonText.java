package lms.content.render;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import lms.content.Course;
import lms.content.Lesson;
import lms.content.LessonLinks;
import lms.content.Quiz;
import lms.content.Rendition;
import lms.content.View;
import lms.content.document.Block;
import lms.content.document.Document;
import lms.content.document.PlainText;

/** The text of one lesson in one language on its way to somebody, on a screen or on paper. */
final class LessonText {
    private final Rendition rendition;
    private final List<Block> visible;
    private final Sheet sheet;
    private final BlockWriter blocks;
    private final Course course;
    private final Rendition original;

    /**
     * Prepares a text.
     *
     * @param language wished for; the default language is taken where the lesson lacks it
     */
    LessonText(Site site, View view, Lesson lesson, String language, Optional<Paper> paper) {
        String fallback = site.index().curriculum().defaultLanguage();
        this.rendition = lesson.rendition(language, fallback);
        Visibility visibility = new Visibility(view, rendition.language());
        this.visible = visibility.keep(withoutTitle());
        this.sheet = new Sheet(
                new Html(),
                site.linksOf(rendition.path()),
                Words.in(rendition.language()),
                new Passages(rendition.title()),
                new Footnotes(new Document(visible)),
                paper);
        this.blocks = new BlockWriter(sheet);
        this.course = site.course();
        this.original = lesson.rendition(fallback, fallback);
    }

    /**
     * What a text needs to know of where it stands.
     *
     * @param course that the reader is in
     */
    record Site(LessonIndex index, Course course, LessonLinks links) {
        LinkWriter linksOf(String path) {
            return new LinkWriter(index, course, links, path);
        }
    }

    Sheet sheet() {
        return sheet;
    }

    BlockWriter blocks() {
        return blocks;
    }

    Rendition rendition() {
        return rendition;
    }

    /** Writes the whole text, with its footnotes at the end; quizzes are handed on, in their place. */
    void write(Consumer<Block.Directive> place) {
        visible.forEach(block -> write(block, place));
        sheet.footnotes().write(sheet, blocks);
    }

    /** The quiz that the directive declares. */
    Quiz quiz(Block.Directive directive) {
        return new QuizWriter(sheet.links(), sheet.words(), course.completion(), original.body()).quiz(directive);
    }

    /** Quizzes stand at the outermost level, or in an example, which then is taken apart. */
    private void write(Block block, Consumer<Block.Directive> place) {
        if (!(block instanceof Block.Directive directive)) {
            block.fold(blocks);
        } else if (directive.is("quiz")) {
            place.accept(directive);
        } else if (directive.is("example") && directive.children().stream().anyMatch(LessonText::isQuiz)) {
            blocks.exampleSource(directive);
            directive.children().stream().skip(1).forEach(child -> write(child, place));
        } else {
            block.fold(blocks);
        }
    }

    private static boolean isQuiz(Block block) {
        return block instanceof Block.Directive directive && directive.is("quiz");
    }

    /** The page prints the title itself, so a first heading that repeats it is left out. */
    private List<Block> withoutTitle() {
        List<Block> all = rendition.body().blocks();
        boolean repeated = !all.isEmpty()
                && all.get(0) instanceof Block.Heading heading
                && heading.level() == 1
                && PlainText.of(heading.text()).equals(rendition.title());
        return repeated ? all.subList(1, all.size()) : all;
    }
}
