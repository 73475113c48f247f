package lms.content.glossary;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lms.content.Glossary;
import lms.content.document.Block;
import lms.content.document.Document;
import lms.content.document.PlainText;

/** Finds the terms of a glossary file: each heading of level 2 with what stands under it. */
public final class GlossaryReader {
    private final String path;
    private final String language;

    /**
     * @param path of the file, relative to the curriculum
     * @param language it is written in
     */
    public GlossaryReader(String path, String language) {
        this.path = path;
        this.language = language;
    }

    public Glossary.Page read(Document document) {
        Map<String, Glossary.Term> terms = new LinkedHashMap<>();
        List<Block> blocks = document.blocks();
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Block.Heading heading && heading.level() == 2) {
                terms.put(heading.id(), term(heading, under(blocks, i)));
            }
        }
        return new Glossary.Page(language, terms);
    }

    private static List<Block> under(List<Block> blocks, int heading) {
        int end = heading + 1;
        while (end < blocks.size() && !(blocks.get(end) instanceof Block.Heading next && next.level() <= 2)) {
            end++;
        }
        return blocks.subList(heading + 1, end);
    }

    private Glossary.Term term(Block.Heading heading, List<Block> under) {
        OtherForms forms = OtherForms.of(under);
        return new Glossary.Term(
                heading.id(),
                PlainText.of(heading.text()),
                forms.names(),
                language,
                path,
                new Document(forms.definition()));
    }
}
