package lms.web.finding.usecase;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lms.search.Facet;
import lms.search.IndexedPage;
import lms.search.PageHit;
import lms.search.SearchIndex;
import lms.search.SearchQuery;
import lms.search.SearchResult;
import lms.search.Suggestion;

/** What somebody is told who searches: hits with snippets, total, facets, correction, answer and suggestions. */
record Told(SearchResult result, List<Suggestion> suggestions) {

    static final int SUGGESTIONS = 8;

    static Told by(SearchIndex index, SearchQuery query) {
        return new Told(index.search(query), index.suggest(query.text(), query.reader(), SUGGESTIONS));
    }

    int size() {
        return result.total()
                + result.didYouMean().map(String::length).orElse(0)
                + result.answer().map(answer -> 1).orElse(0)
                + suggestions.size();
    }

    /** Ids, addresses and words in it. */
    Set<String> strings() {
        Set<String> strings = new HashSet<>();
        for (PageHit hit : result.hits()) {
            strings.addAll(List.of(hit.id(), hit.url()));
            hit.sections().forEach(section -> section.snippet().forEach(part -> strings.addAll(words(part.text()))));
        }
        result.facets().getOrDefault(Facet.COURSE, List.of()).forEach(count -> strings.add(count.value()));
        result.didYouMean().ifPresent(text -> strings.addAll(words(text)));
        result.answer().ifPresent(answer -> strings.addAll(words(answer.term() + " " + answer.text())));
        suggestions.forEach(suggestion -> strings.addAll(words(suggestion.text())));
        return strings;
    }

    /** All that can be told of these pages, as {@link #strings}. */
    static Set<String> strings(List<IndexedPage> pages) {
        Set<String> strings = new HashSet<>();
        for (IndexedPage page : pages) {
            strings.addAll(List.of(page.id(), page.url(), page.place().course()));
            page.sections().forEach(section -> {
                strings.addAll(words(page.title() + " " + section.heading() + " " + section.body()));
                section.names().forEach(name -> strings.addAll(words(name)));
            });
        }
        return strings;
    }

    /** Words as spelling knows them: in lower case, without accents. */
    static Set<String> words(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKD).replaceAll("\\p{M}", "");
        return Stream.of(plain.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toCollection(HashSet::new));
    }
}
