package lms.content.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import lms.content.document.Attributes;
import lms.content.document.Block;
import lms.content.document.Document;
import lms.content.document.Inline;
import lms.content.document.InlineWalk;
import lms.content.document.PlainText;
import lms.content.document.Position;
import lms.content.include.IncludeTarget;
import lms.content.include.Includes;
import lms.content.link.LinkTarget;
import lms.content.quiz.AnswerKeys;

/**
 * What the rules across files need to know of a text. It is gathered once, when the text is read, so that a curriculum
 * of many files is checked again quickly after one of them changed.
 *
 * @param anchors ids that a link may lead to: headings and named directives
 * @param terms ids of the headings of level 2, which are the terms where the text is a glossary
 * @param ids that directives carry, in reading order
 * @param blocks names of the directives in it
 * @param links with where they lead, in reading order; images as well
 * @param answers of the questions
 * @param includes what the text itself asks to put in
 */
public record TextFacts(
        Set<String> anchors,
        Set<String> terms,
        List<Attributes.Value> ids,
        Set<String> blocks,
        List<Leading> links,
        List<AnswerKeys> answers,
        List<IncludeTarget> includes) {
    public TextFacts {
        anchors = Set.copyOf(anchors);
        terms = Set.copyOf(terms);
        ids = List.copyOf(ids);
        blocks = Set.copyOf(blocks);
        links = List.copyOf(links);
        answers = List.copyOf(answers);
        includes = List.copyOf(includes);
    }

    /** These facts with those of what the text includes; what is included stands where the include does. */
    TextFacts including(String path, String language, Includes files) {
        Set<String> allAnchors = new HashSet<>(anchors);
        List<Attributes.Value> allIds = new ArrayList<>(ids);
        Set<String> allBlocks = new HashSet<>(blocks);
        List<AnswerKeys> allAnswers = new ArrayList<>(answers);
        for (IncludeTarget target : includes) {
            Document included = files.expand(path, language, new Document(List.of(target.directive())));
            TextFacts more = of(path, included);
            allAnchors.addAll(more.anchors);
            allBlocks.addAll(more.blocks);
            allAnswers.addAll(more.answers);
            more.ids.forEach(
                    id -> allIds.add(new Attributes.Value(target.directive().at(), id.text())));
        }
        return new TextFacts(allAnchors, terms, allIds, allBlocks, links, allAnswers, includes);
    }

    /**
     * A link or an image.
     *
     * @param text of the link, plain; the text alternative of an image
     * @param written the target as its author wrote it
     */
    public record Leading(Position at, boolean image, String text, String written, LinkTarget target) {}

    /**
     * Gathers them.
     *
     * @param path of the file that holds the text, because links start from it
     */
    public static TextFacts of(String path, Document text) {
        Set<String> anchors = new HashSet<>();
        Set<String> terms = new HashSet<>();
        List<Attributes.Value> ids = new ArrayList<>();
        Set<String> blocks = new HashSet<>();
        text.walk().forEach(block -> {
            if (block instanceof Block.Heading heading) {
                anchors.add(heading.id());
                if (heading.level() == 2) {
                    terms.add(heading.id());
                }
            } else if (block instanceof Block.Directive directive) {
                blocks.add(directive.name());
                directive.attributes().value("id").ifPresent(id -> {
                    anchors.add(id.text());
                    ids.add(id);
                });
            }
        });
        List<Leading> links = new ArrayList<>();
        InlineWalk.forEach(text.blocks(), piece -> {
            if (piece instanceof Inline.Link link) {
                String words = PlainText.of(link.children());
                links.add(new Leading(link.at(), false, words, link.target(), LinkTarget.of(path, link.target())));
            } else if (piece instanceof Inline.Image image) {
                LinkTarget target = LinkTarget.of(path, image.target());
                links.add(new Leading(image.at(), true, image.alternative(), image.target(), target));
            }
        });
        return new TextFacts(
                anchors, terms, ids, blocks, links, AnswerKeys.in(text).toList(), Includes.in(path, text));
    }
}
