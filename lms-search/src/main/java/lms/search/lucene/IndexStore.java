package lms.search.lucene;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import lms.search.Changes;
import lms.search.IndexedPage;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.MMapDirectory;
import org.apache.lucene.util.IOUtils;
import org.jspecify.annotations.Nullable;

/** The pages of the search index in its newest generation, and the change from one generation to the next. */
final class IndexStore implements PageStore {
    private static final System.Logger LOG = System.getLogger(IndexStore.class.getName());

    private final Generations generations;
    private final PageWriting writing;
    /** Held by the one rebuild that is under way, and taken before the lock of this. */
    private final Object rebuilding = new Object();

    private volatile Generation current;
    private Path path;
    private volatile boolean closed;
    private volatile @Nullable Generation beside;

    /**
     * Opens what is in a directory; what cannot be read is begun anew. What was written in another way, but can be
     * read, goes on answering without positions until the first change or the end of a rebuild.
     *
     * @throws IOException when the directory cannot be written, or belongs to another process
     */
    IndexStore(Path directory, PageWriting writing) throws IOException {
        this.writing = writing;
        this.generations = new Generations(directory);
        try {
            Optional<Path> chosen = generations.current();
            Optional<Generation> readable = chosen.flatMap(this::readable);
            if (chosen.isPresent() && readable.isPresent()) {
                this.path = chosen.get();
                this.current = readable.get();
            } else {
                this.path = generations.next();
                this.current = created(path);
                generations.choose(path);
            }
            generations.deleteAllBut(path);
        } catch (IOException | RuntimeException e) {
            IOUtils.closeWhileHandlingException(generations);
            throw e;
        }
    }

    private Optional<Generation> readable(Path chosen) {
        try {
            return Optional.of(Generation.open(new SyncOnceDirectory(new MMapDirectory(chosen)), writing));
        } catch (IOException | RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, "The search index cannot be read and is made anew: " + e);
            return Optional.empty();
        }
    }

    @Override
    public View retainedView() {
        while (true) {
            Generation newest = current;
            try {
                return newest.retainedView();
            } catch (AlreadyClosedException e) {
                if (newest == current) {
                    throw e;
                }
            }
        }
    }

    @Override
    public Map<String, String> positions() {
        return current.positions();
    }

    @Override
    public synchronized Changes follow(String source, String position, Iterable<IndexedPage> pages) throws IOException {
        leaveStale();
        return current.follow(source, position, pages);
    }

    @Override
    public synchronized void forget(String source) throws IOException {
        leaveStale();
        current.forget(source);
    }

    private void leaveStale() throws IOException {
        if (current.isStale()) {
            Path empty = generations.next();
            replaceBy(created(empty), empty);
        }
    }

    /** Changes go on in the old generation meanwhile: whoever makes them has to look whether the new one has them. */
    @Override
    public void rebuild(Consumer<PageStore> filling) throws IOException {
        synchronized (rebuilding) {
            Path nextPath;
            Generation next;
            synchronized (this) {
                requireOpen();
                nextPath = generations.next();
                next = created(nextPath);
                beside = next;
            }
            try {
                filling.accept(next);
                replaceBy(next, nextPath);
            } catch (IOException | RuntimeException | Error e) {
                delete(next, nextPath);
                throw e;
            } finally {
                beside = null;
            }
        }
    }

    private Generation created(Path empty) throws IOException {
        return Generation.create(new SyncOnceDirectory(new MMapDirectory(empty)), writing);
    }

    private void requireOpen() {
        if (closed) {
            throw new AlreadyClosedException("The search index is closed");
        }
    }

    private synchronized void replaceBy(Generation next, Path nextPath) throws IOException {
        requireOpen();
        generations.choose(nextPath);
        Generation old = current;
        Path oldPath = path;
        current = next;
        path = nextPath;
        delete(old, oldPath);
    }

    /** What cannot be deleted now is deleted when the index is next opened. */
    private static void delete(Generation generation, Path path) {
        try {
            generation.closeThen(() -> Generations.delete(path));
        } catch (IOException | RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, "A search index of no use cannot be deleted: " + e);
        }
    }

    /** A rebuild that is under way is given up; the change that is under way is waited for. */
    @Override
    public void close() throws IOException {
        closed = true;
        Generation unfinished = beside;
        if (unfinished != null) {
            unfinished.close();
        }
        synchronized (this) {
            IOUtils.close(current, generations);
        }
    }
}
