package lms.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import lms.search.Facet;
import lms.search.FacetCount;
import lms.search.PageHit;
import lms.search.ScorePart;
import lms.search.SearchQuery;
import lms.search.SearchResult;
import lms.search.SnippetPart;
import lms.search.Synonyms;
import lms.search.UnderstoodQuery;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;

/** Searches what one reader may see. */
final class VisibleSearch {
    /** Sections that are looked at; nobody reads on from here, and each costs time. */
    private static final int MOST_SECTIONS = 200;

    private static final int MOST_PAGES = 100;

    private static final int MOST_HEADINGS = 3;

    /** Other names that are sought beside those of the query. */
    private static final int MOST_ALTERNATIVES = 12;

    /** With fewer pages than this, another spelling is proposed even if all words are known. */
    private static final int FEW = 3;

    /** A section belongs to the answer when it scores at least this share of what the best one does. */
    private static final float ANSWERS = 0.2f;

    private final TextAnalysis analysis;
    private final Weights weights;
    private final IndexSearcher searcher;
    private final SectionValues values;
    private final Vocabulary vocabulary;
    private final GlossaryLookup glossary;
    private final Function<Synonyms, HouseNames> house;

    /** @param house prepares synonyms, or has them prepared */
    VisibleSearch(TextAnalysis analysis, Weights weights, IndexReader visible, Function<Synonyms, HouseNames> house)
            throws IOException {
        this.analysis = analysis;
        this.weights = weights;
        this.searcher = new IndexSearcher(visible);
        this.searcher.setQueryCache(null); // words come together in too many ways to be worth remembering
        this.values = new SectionValues(visible);
        this.vocabulary = new Vocabulary(analysis, visible);
        this.glossary = new GlossaryLookup(analysis, visible);
        this.house = house;
    }

    SearchResult answer(SearchQuery query) throws IOException {
        Asked asked = asked(query);
        Map<Facet, String> only = only(query, asked.parsed());
        Sought sought = asked.sought();
        Ranked everything = Ranked.of(searcher, sought, MOST_SECTIONS);
        float enough = ANSWERS * everything.best();
        Ranked narrowed = only.isEmpty() ? everything : Ranked.of(searcher, narrowed(sought, only), MOST_SECTIONS);
        Results results = results(narrowed.atLeast(enough), query);
        Map<Facet, List<FacetCount>> facets = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            facets.put(
                    facet,
                    only.containsKey(facet)
                            ? beside(facet, sought, only, enough, query).count(facet)
                            : results.count(facet));
        }
        return new SearchResult(
                results.pages().size(),
                results.more(),
                hits(results, query, asked.translation()),
                facets,
                didYouMean(asked, results.pages().size()),
                glossary.answer(asked.parsed().text(), query.reader().language())
                        .map(Stored::answer));
    }

    /** What a query is sought by, every word of it that the index has told. */
    Sought sought(SearchQuery query) throws IOException {
        return asked(query).sought();
    }

    /**
     * The best sections by themselves, in the order in which they make the list of results. More than wanted are looked
     * at, because language and course of the reader move some a little, and as many as for a list at least.
     */
    List<Results.Section> sections(SearchQuery query, int most) throws IOException {
        Ranked ranked = Ranked.of(searcher, sought(query), Math.max(MOST_SECTIONS, 2 * most));
        List<Results.Section> sections = Results.sections(values, ranked, query.reader());
        return sections.subList(0, Math.min(most, sections.size()));
    }

    /** Pages of which the text is most like that of a page. */
    List<PageHit> related(String page, SearchQuery.Reader reader, int limit) throws IOException {
        Optional<Query> like = new RelatedPages(analysis, searcher, values).like(page);
        if (like.isEmpty()) {
            return List.of();
        }
        Results results = Results.of(values, Ranked.of(searcher, like.get(), MOST_SECTIONS), reader);
        List<PageHit> hits = new ArrayList<>();
        for (Results.Page found : results.pages()
                .subList(0, Math.max(0, Math.min(limit, results.pages().size())))) {
            hits.add(hit(found, text -> List.of()));
        }
        return hits;
    }

    /** Why a place gets its score. */
    Optional<ScorePart> explain(SearchQuery query, String page, String anchor) throws IOException {
        TermQuery place = new TermQuery(new Term(SectionDocument.SECTION, SectionDocument.key(page, anchor)));
        ScoreDoc[] found = searcher.search(place, 1).scoreDocs;
        if (found.length == 0) {
            return Optional.empty();
        }
        Explanation why = searcher.explain(sought(query).whole(), found[0].doc);
        return why.isMatch() ? Optional.of(adjusted(why, found[0].doc, query.reader())) : Optional.empty();
    }

    /** With what the language and the courses of the reader make of it. */
    private ScorePart adjusted(Explanation why, int document, SearchQuery.Reader reader) throws IOException {
        float score = why.getValue().floatValue();
        Ranked alone = new Ranked(new ScoreDoc[] {new ScoreDoc(document, score)}, false);
        float adjusted = Results.of(values, alone, reader)
                .pages()
                .get(0)
                .sections()
                .get(0)
                .score();
        return adjusted == score
                ? part(why)
                : new ScorePart(
                        "product of:",
                        adjusted,
                        List.of(
                                part(why),
                                new ScorePart("language or course of the reader", adjusted / score, List.of())));
    }

    /** What is taken to be asked. */
    UnderstoodQuery understood(SearchQuery query) throws IOException {
        Asked asked = asked(query);
        return new Understanding(analysis, vocabulary.tongues(), asked.parsed())
                .of(asked.translation(), asked.alternatives());
    }

    private static ScorePart part(Explanation why) {
        return new ScorePart(
                why.getDescription(),
                why.getValue().doubleValue(),
                Arrays.stream(why.getDetails()).map(VisibleSearch::part).toList());
    }

    private Asked asked(SearchQuery query) throws IOException {
        ParsedQuery parsed = QueryParser.parse(analysis, query.text());
        List<Alternative> alternatives = alternatives(query, parsed);
        QueryTranslation translation = new QueryTranslation(analysis, weights, parsed, vocabulary, alternatives);
        return new Asked(parsed, alternatives, translation, sought(parsed, translation));
    }

    private Sought sought(ParsedQuery parsed, QueryTranslation translation) throws IOException {
        Sought sought = translation.strict().rewritten(searcher);
        if (!parsed.phrases().isEmpty() && searcher.count(sought.finding()) == 0) {
            sought = translation.relaxed().rewritten(searcher);
        }
        boolean anything = translation.asksForKnown()
                || Ranked.of(searcher, sought.finding(), 1).found().length > 0;
        return anything ? sought : translation.guessed().rewritten(searcher);
    }

    private List<Alternative> alternatives(SearchQuery query, ParsedQuery parsed) throws IOException {
        return Stream.concat(
                        house.apply(query.synonyms()).alternatives(parsed).stream(),
                        glossary.alternatives(parsed).stream())
                .distinct()
                .limit(MOST_ALTERNATIVES)
                .toList();
    }

    private static Map<Facet, String> only(SearchQuery query, ParsedQuery parsed) {
        Map<Facet, String> only = new EnumMap<>(Facet.class);
        only.putAll(parsed.only());
        only.putAll(query.only()); // chosen later than typed, and what the page says it shows
        return only;
    }

    /** What a facet would count if it were not narrowed itself. */
    private Results beside(Facet facet, Sought sought, Map<Facet, String> only, float enough, SearchQuery query)
            throws IOException {
        Map<Facet, String> others = new EnumMap<>(only);
        others.remove(facet);
        return results(
                Ranked.of(searcher, narrowed(sought, others), MOST_SECTIONS).atLeast(enough), query);
    }

    private Results results(Ranked ranked, SearchQuery query) throws IOException {
        return Results.of(values, ranked, query.reader());
    }

    private static Sought narrowed(Sought sought, Map<Facet, String> only) {
        return sought.within(only.entrySet().stream()
                .map(value -> new TermQuery(new Term(SectionDocument.field(value.getKey()), value.getValue())))
                .toList());
    }

    private Optional<String> didYouMean(Asked asked, int pages) throws IOException {
        boolean unknown = asked.parsed().wanted().stream().anyMatch(word -> !vocabulary.knows(word));
        boolean begun = asked.parsed()
                .beginning()
                .filter(word -> !vocabulary.knows(word))
                .filter(word -> !vocabulary.startingWith(word.folded()).isEmpty())
                .isPresent();
        return unknown || pages < FEW ? new Spelling(vocabulary).better(asked.parsed(), begun) : Optional.empty();
    }

    private List<PageHit> hits(Results results, SearchQuery query, QueryTranslation translation) throws IOException {
        int from = Math.min(Math.max(0, query.offset()), results.pages().size());
        int to = Math.min(results.pages().size(), from + Math.max(0, Math.min(query.limit(), MOST_PAGES)));
        Snippets snippets = new Snippets(analysis, translation);
        List<PageHit> hits = new ArrayList<>();
        for (Results.Page page : results.pages().subList(from, to)) {
            hits.add(hit(page, text -> snippets.of(Tongue.of(text.language()), text.body())));
        }
        return hits;
    }

    /** Further places are shown by their headings: one text says enough of a page, and is quicker to read past. */
    private PageHit hit(Results.Page page, Function<Stored, List<SnippetPart>> snippets) throws IOException {
        List<PageHit.SectionHit> sections = new ArrayList<>();
        Stored best = values.stored(page.sections().get(0).document());
        sections.add(best.section(snippets.apply(best)));
        for (Results.Section section : page.sections()
                .subList(1, Math.min(MOST_HEADINGS, page.sections().size()))) {
            sections.add(values.stored(section.document()).section(List.of()));
        }
        return best.page(page.otherLanguages(), sections);
    }

    /** A query with what it is sought by. */
    private record Asked(
            ParsedQuery parsed, List<Alternative> alternatives, QueryTranslation translation, Sought sought) {}
}
