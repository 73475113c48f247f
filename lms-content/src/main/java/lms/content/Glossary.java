package lms.content;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import lms.content.document.Document;

/**
 * The words that a curriculum explains, by the path of the file that explains them.
 *
 * @param pages glossary files by path relative to the curriculum; empty when there is none
 */
public record Glossary(Map<String, Page> pages) {
    public Glossary {
        pages = Collections.unmodifiableMap(new LinkedHashMap<>(pages));
    }

    /**
     * One glossary file.
     *
     * @param terms by the id of their heading, in the order of the file
     */
    public record Page(String language, Map<String, Term> terms) {
        public Page {
            terms = Collections.unmodifiableMap(new LinkedHashMap<>(terms));
        }
    }

    /**
     * An explained word.
     *
     * @param id slug of the heading, as Git hosts make it
     * @param also other forms of the word: plurals, short forms, acronyms; may be empty
     * @param path of the file that explains it
     */
    public record Term(String id, String name, List<String> also, String language, String path, Document definition) {
        private static final Pattern ACRONYM = Pattern.compile("(?=.*\\p{Lu}.*\\p{Lu})[\\p{Lu}\\p{N}&.-]+");

        public Term {
            also = List.copyOf(also);
        }

        /** The other forms that are written in capitals only, such as AGM. */
        public List<String> acronyms() {
            return also.stream().filter(form -> ACRONYM.matcher(form).matches()).toList();
        }
    }

    public Optional<Term> term(String path, String id) {
        return Optional.ofNullable(pages.get(path)).map(page -> page.terms().get(id));
    }
}
