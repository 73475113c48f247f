package lms.search.lucene;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lms.search.Facet;
import lms.search.SearchQuery;
import lms.search.Synonyms;

/** A query of a reader of English who sees what is public, as far as a test does not say otherwise. */
record Ask(SearchQuery query) {
    private static final int LIMIT = 10;

    static Ask of(String text) {
        return new Ask(new SearchQuery(text, reader("en", Draft.PUBLIC), Map.of(), Synonyms.NONE, LIMIT, 0));
    }

    static SearchQuery.Reader reader(String language, String... tokens) {
        return new SearchQuery.Reader(Set.of(tokens), language, Set.of());
    }

    Ask by(SearchQuery.Reader reader) {
        return new Ask(
                new SearchQuery(query.text(), reader, query.only(), query.synonyms(), query.limit(), query.offset()));
    }

    Ask only(Facet facet, String value) {
        Map<Facet, String> only = new EnumMap<>(Facet.class);
        only.putAll(query.only());
        only.put(facet, value);
        return new Ask(
                new SearchQuery(query.text(), query.reader(), only, query.synonyms(), query.limit(), query.offset()));
    }

    Ask synonyms(String... group) {
        return synonyms(new Synonyms(List.of(List.of(group))));
    }

    Ask synonyms(Synonyms synonyms) {
        return new Ask(
                new SearchQuery(query.text(), query.reader(), query.only(), synonyms, query.limit(), query.offset()));
    }

    Ask page(int limit, int offset) {
        return new Ask(new SearchQuery(query.text(), query.reader(), query.only(), query.synonyms(), limit, offset));
    }
}
