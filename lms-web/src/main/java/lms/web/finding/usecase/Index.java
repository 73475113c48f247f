package lms.web.finding.usecase;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import lms.search.IndexedPage;
import lms.search.SearchIndex;
import lms.search.lucene.LuceneSearch;
import lms.web.shared.config.Settings;
import lms.web.shared.kernel.Component;

/**
 * The one open index of this node. It is a cache of the published releases: opened when first needed, and filled anew
 * whenever it does not hold what they hold.
 */
@Component
public class Index {

    private static final String DIRECTORY = "index";

    private final Settings settings;
    private final Object following = new Object();
    private Optional<SearchIndex> index = Optional.empty();

    @Inject
    public Index(Settings settings) {
        this.settings = settings;
    }

    SearchIndex index() {
        return opened();
    }

    /**
     * Brings a source up to date if its position is another. One at a time, and the source is asked only when it is
     * one's turn: whoever follows last then leaves the latest state behind.
     */
    void follow(String source, Supplier<String> position, Supplier<List<IndexedPage>> pages) {
        synchronized (following) {
            String wanted = position.get();
            if (!wanted.equals(opened().positions().get(source))) {
                opened().follow(source, wanted, pages.get());
            }
        }
    }

    private synchronized SearchIndex opened() {
        SearchIndex found =
                index.orElseGet(() -> LuceneSearch.open(settings.data().resolve(DIRECTORY)));
        index = Optional.of(found);
        return found;
    }

    @PreDestroy
    synchronized void close() {
        index.ifPresent(SearchIndex::close);
        index = Optional.empty();
    }
}
