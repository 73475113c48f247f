package lms.search.lucene;

import java.io.IOException;
import org.apache.lucene.codecs.CodecUtil;
import org.apache.lucene.index.IndexFileNames;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;

/** The files of a Lucene index, as files. */
final class IndexFiles {
    private static final System.Logger LOG = System.getLogger(IndexFiles.class.getName());

    private IndexFiles() {}

    /**
     * Whether every file of the last commit has the checksum at its end that its bytes give. A commit may come
     * meanwhile and delete files; then the new one is looked at.
     */
    static boolean areIntact(Directory directory) throws IOException {
        while (true) {
            long generation = SegmentInfos.getLastCommitGeneration(directory);
            if (lastCommitIsIntact(directory)) {
                return true;
            }
            if (SegmentInfos.getLastCommitGeneration(directory) == generation) {
                return false;
            }
        }
    }

    private static boolean lastCommitIsIntact(Directory directory) {
        try {
            for (String name : SegmentInfos.readLatestCommit(directory).files(true)) {
                try (IndexInput file = directory.openInput(name, IOContext.READONCE)) {
                    CodecUtil.checksumEntireFile(file);
                }
            }
            return true;
        } catch (AlreadyClosedException e) {
            throw e;
        } catch (IOException | RuntimeException e) { // damage can make Lucene throw anything
            LOG.log(System.Logger.Level.WARNING, "The search index is damaged in " + directory + ": " + e);
            return false;
        }
    }

    /** Deletes what Lucene wrote and nothing else: the setting may have pointed at the wrong directory. */
    static void deleteFrom(Directory directory) throws IOException {
        for (String name : directory.listAll()) {
            if (name.startsWith(IndexFileNames.SEGMENTS)
                    || name.startsWith(IndexFileNames.PENDING_SEGMENTS)
                    || IndexFileNames.CODEC_FILE_PATTERN.matcher(name).matches()) {
                directory.deleteFile(name);
            }
        }
    }
}
