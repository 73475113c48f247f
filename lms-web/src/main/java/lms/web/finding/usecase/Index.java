package lms.web.finding.usecase;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import java.util.Optional;
import lms.search.SearchIndex;
import lms.search.lucene.LuceneSearch;
import lms.web.shared.config.Settings;
import lms.web.shared.kernel.Component;

/** The one open index of this node, a cache of what is published. It is opened when first needed. */
@Component
public class Index {

    private static final String DIRECTORY = "index";

    private final Settings settings;
    private volatile Optional<SearchIndex> index = Optional.empty();

    @Inject
    public Index(Settings settings) {
        this.settings = settings;
    }

    /**
     * The index.
     *
     * @throws java.io.UncheckedIOException if its directory cannot be written
     */
    SearchIndex index() {
        return index.orElseGet(this::opened);
    }

    private synchronized SearchIndex opened() {
        SearchIndex found =
                index.orElseGet(() -> LuceneSearch.open(settings.data().resolve(DIRECTORY)));
        index = Optional.of(found);
        return found;
    }

    @PreDestroy
    public synchronized void close() {
        index.ifPresent(SearchIndex::close);
        index = Optional.empty();
    }
}
