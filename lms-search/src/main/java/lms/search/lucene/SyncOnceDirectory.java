package lms.search.lucene;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexOutput;

/**
 * Brings each file to disk once. Lucene asks for all files of the index with every commit, and the system lets the disk
 * flush its cache for each of them, changed or not; but a file of Lucene's is written once and never changed. Files
 * that were there before this was made belong to a commit and are on disk.
 */
final class SyncOnceDirectory extends FilterDirectory {
    private final Set<String> notOnDisk = ConcurrentHashMap.newKeySet();

    SyncOnceDirectory(Directory files) {
        super(files);
    }

    @Override
    public IndexOutput createOutput(String name, IOContext context) throws IOException {
        notOnDisk.add(name);
        return super.createOutput(name, context);
    }

    @Override
    public IndexOutput createTempOutput(String prefix, String suffix, IOContext context) throws IOException {
        IndexOutput output = super.createTempOutput(prefix, suffix, context);
        notOnDisk.add(output.getName());
        return output;
    }

    @Override
    public void rename(String from, String to) throws IOException {
        super.rename(from, to);
        if (notOnDisk.remove(from)) {
            notOnDisk.add(to);
        }
    }

    @Override
    public void deleteFile(String name) throws IOException {
        super.deleteFile(name);
        notOnDisk.remove(name);
    }

    @Override
    public void sync(Collection<String> names) throws IOException {
        List<String> waiting = names.stream().filter(notOnDisk::contains).toList();
        super.sync(waiting);
        notOnDisk.removeAll(waiting);
    }
}
