package lms.content.render;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lms.content.Audience;
import lms.content.Glossary;
import lms.content.GlossaryEntry;
import lms.content.TermDefinition;
import lms.content.View;
import lms.content.document.Block;
import lms.content.document.PlainText;
import lms.content.markdown.HtmlSanitizer;

/** Writes what the terms mean that a text links to. */
final class TermWriter {
    private final LessonText.Site site;

    TermWriter(LessonText.Site site) {
        this.site = site;
    }

    /**
     * The terms of a text and those that their definitions lead to.
     *
     * @param links of the text, which has been written
     * @param language of the text
     */
    List<TermDefinition> terms(LinkWriter links, String language) {
        Map<String, TermDefinition> definitions = new LinkedHashMap<>();
        Deque<Glossary.Term> pending = new ArrayDeque<>(links.terms().values());
        while (!pending.isEmpty()) {
            Glossary.Term term = pending.remove();
            if (!definitions.containsKey(term.id())) {
                LinkWriter own = site.linksOf(term.path());
                definitions.put(term.id(), new TermDefinition(term.id(), term.name(), definition(term, language, own)));
                pending.addAll(own.terms().values());
            }
        }
        return List.copyOf(definitions.values());
    }

    /** The term as it stands in a glossary, in its own language. */
    GlossaryEntry entry(Glossary.Term term, LinkWriter links) {
        return new GlossaryEntry(
                term.id(),
                term.name(),
                term.also(),
                definition(term, term.language(), links),
                PlainText.ofBlocks(visible(term)),
                term.language());
    }

    private static List<Block> visible(Glossary.Term term) {
        return new Visibility(View.of(Audience.LEARNER), term.language())
                .keep(term.definition().blocks());
    }

    private static String definition(Glossary.Term term, String language, LinkWriter links) {
        boolean foreign = !term.language().equals(language);
        Words words = Words.in(term.language());
        Html out = new Html();
        out.open("div", "lang", foreign ? term.language() : "");
        if (!term.also().isEmpty()) {
            out.element("p", words.text("term.also", String.join(", ", term.also())), "class", "term-also");
        }
        new BlockWriter(Sheet.alone(out, links, words)).write(visible(term));
        return HtmlSanitizer.clean(out.close("div").take());
    }
}
