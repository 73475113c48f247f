package lms.search.lucene;

import java.io.Closeable;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import lms.search.Changes;
import lms.search.IndexedPage;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.ConcurrentMergeScheduler;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.IOUtils;
import org.jspecify.annotations.Nullable;

/**
 * One Lucene index in a directory of its own.
 *
 * <p>Its writer is opened by the first change and then lives as long as this does. A change that fails is taken back by
 * closing the writer, which returns the files to the last commit; the next change opens another. Searches see commits
 * only, so that nobody sees what is taken back.
 */
final class Generation implements PageStore {
    /** Memory for text that is not in a segment yet: less makes more segments, more is no faster. */
    private static final double BUFFER_MEGABYTES = 48;

    /** With one thread that merges, so many merges may wait before writing waits for them. */
    private static final int WAITING_MERGES = 6;

    private final Directory directory;
    private final PageWriting writing;
    private final MergesWithinToken merging = new MergesWithinToken();
    private volatile View view;
    private volatile CommitData committed;
    private volatile boolean closed;
    private @Nullable IndexWriter writer;

    /** Begins an index without pages in a directory that it then owns. */
    static Generation create(Directory directory, PageWriting writing) throws IOException {
        IndexWriterConfig config = new IndexWriterConfig().setOpenMode(IndexWriterConfig.OpenMode.CREATE);
        try (IndexWriter writer = new IndexWriter(directory, config)) {
            writer.setLiveCommitData(
                    CommitData.ofNew(writing.fingerprint()).toMap().entrySet());
        } catch (IOException | RuntimeException e) {
            IOUtils.closeWhileHandlingException(directory);
            throw e;
        }
        return open(directory, writing);
    }

    /**
     * Opens the index in a directory, which it then owns, when it is as it was written.
     *
     * @throws IOException when it is damaged, foreign or of another format
     */
    static Generation open(Directory directory, PageWriting writing) throws IOException {
        try {
            return new Generation(directory, writing);
        } catch (IOException | RuntimeException e) {
            IOUtils.closeWhileHandlingException(directory);
            throw e;
        }
    }

    private Generation(Directory directory, PageWriting writing) throws IOException {
        this.directory = directory;
        this.writing = writing;
        if (!IndexFiles.areIntact(directory)) {
            throw new CorruptIndexException("it is damaged", directory.toString());
        }
        DirectoryReader reader = DirectoryReader.open(directory);
        try {
            this.committed = CommitData.parse(reader.getIndexCommit().getUserData());
            this.view = new View(reader);
        } catch (IOException | RuntimeException e) {
            IOUtils.closeWhileHandlingException(reader);
            throw e;
        }
    }

    /** Whether it was written in another way than pages are written now, so that it can be read but not continued. */
    boolean isStale() {
        return !committed.fingerprint().equals(writing.fingerprint());
    }

    @Override
    public View retainedView() {
        while (true) {
            View newest = view;
            if (newest.retain()) {
                return newest;
            }
            if (closed) {
                throw new AlreadyClosedException("The search index is closed");
            }
        }
    }

    @Override
    public Map<String, String> positions() {
        return isStale() ? Map.of() : committed.positions();
    }

    @Override
    public synchronized Changes follow(String source, String position, Iterable<IndexedPage> pages) throws IOException {
        IndexWriter open = openWriter();
        Difference difference = Difference.between(view.hashes(source), source, pages);
        CommitData next = committed.with(source, position);
        if (!difference.isEmpty() || !next.equals(committed)) {
            commit(open, next, () -> write(open, difference));
        }
        return difference.count();
    }

    @Override
    public synchronized void forget(String source) throws IOException {
        IndexWriter open = openWriter();
        commit(open, committed.without(source), () -> {
            open.deleteDocuments(new Term(Keys.SOURCE, source));
            return true;
        });
    }

    @Override
    public void rebuild(Consumer<PageStore> filling) {
        throw new IllegalStateException("This is filled by a rebuild already");
    }

    @FunctionalInterface
    private interface Change {
        /** Whether there is anything new to see. */
        boolean apply() throws IOException;
    }

    private void commit(IndexWriter open, CommitData next, Change change) throws IOException {
        try {
            boolean visible = change.apply();
            open.setLiveCommitData(next.toMap().entrySet());
            open.commit();
            if (visible) {
                refresh(open);
            }
            committed = next;
        } catch (IOException | RuntimeException | Error e) {
            IOUtils.closeWhileHandlingException(open::rollback);
            throw e;
        }
    }

    /** Pages of one token after those of another, with the end of a segment between them. */
    private boolean write(IndexWriter open, Difference difference) throws IOException {
        open.deleteDocuments(
                difference.removed().stream().map(id -> new Term(Keys.PAGE, id)).toArray(Term[]::new));
        for (List<Difference.Hashed> group : difference.written().values()) {
            for (Difference.Hashed changed : group) {
                open.updateDocuments(new Term(Keys.PAGE, changed.page().id()), documents(changed));
            }
            open.flush();
        }
        return !difference.isEmpty();
    }

    private List<Document> documents(Difference.Hashed changed) {
        List<Document> documents = writing.documents().apply(changed.page());
        documents.forEach(document -> Keys.add(document, changed.page(), changed.hash()));
        return documents;
    }

    private IndexWriter openWriter() throws IOException {
        if (closed) {
            throw new AlreadyClosedException("The search index is closed");
        }
        IndexWriter open = writer;
        if (open == null || !open.isOpen()) {
            open = new IndexWriter(directory, config());
            try {
                committed = CommitData.parse(userData(open));
                refresh(open);
            } catch (IOException | RuntimeException e) {
                IOUtils.closeWhileHandlingException(open::rollback);
                throw e;
            }
            writer = open;
        }
        return open;
    }

    private static Map<String, String> userData(IndexWriter writer) {
        Map<String, String> data = new HashMap<>();
        writer.getLiveCommitData().forEach(entry -> data.put(entry.getKey(), entry.getValue()));
        return data;
    }

    private IndexWriterConfig config() {
        ConcurrentMergeScheduler scheduler = new ConcurrentMergeScheduler();
        scheduler.setMaxMergesAndThreads(WAITING_MERGES, 1);
        return new IndexWriterConfig(new KeywordAnalyzer())
                .setOpenMode(IndexWriterConfig.OpenMode.APPEND)
                .setRAMBufferSizeMB(BUFFER_MEGABYTES)
                .setMergePolicy(merging)
                .setMergeScheduler(scheduler)
                .setMaxFullFlushMergeWaitMillis(0) // whoever publishes does not wait for merges
                .setCommitOnClose(false);
    }

    /** Shows what is committed, and lets segments be merged of which only now is known what they hold. */
    private void refresh(IndexWriter open) throws IOException {
        View old = view;
        DirectoryReader newer = DirectoryReader.openIfChanged(old.index(), open);
        if (newer != null) {
            try {
                view = new View(newer);
            } catch (IOException | RuntimeException e) {
                IOUtils.closeWhileHandlingException(newer);
                throw e;
            }
            old.release();
            merging.learn(view.tokenBySegment());
        }
        open.maybeMerge();
    }

    @Override
    public void close() throws IOException {
        closeThen(() -> {});
    }

    /** Closes; what is given is done when the last search has ended. */
    synchronized void closeThen(Closeable afterLastSearch) throws IOException {
        if (closed) {
            return;
        }
        closed = true;
        view.index().getReaderCacheHelper().addClosedListener(unread -> IOUtils.close(directory, afterLastSearch));
        IndexWriter open = writer;
        IOUtils.close(open == null ? null : open::rollback, view::release);
    }
}
