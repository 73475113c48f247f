package lms.content.source;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import lms.content.source.ArchiveRefused.Problem;

/** Reads the files of a zip: first everything that can be wrong with its list, then the contents, held against it. */
final class ZipFiles {
    private static final int LOCAL_SIGNATURE = 0x04034b50;
    private static final int LOCAL_LENGTH = 30;
    private static final int STORED = 0;
    private static final int DEFLATED = 8;
    private static final String AGAIN = "Pack the folder again with another program";

    private final FileChannel channel;
    private final ArchiveNames names = new ArchiveNames();
    private final Map<String, ZipEntryRecord> wanted = new TreeMap<>();
    private final Map<String, Long> starts = new TreeMap<>();
    private final List<long[]> stretches = new ArrayList<>();
    private long totalBytes;

    private ZipFiles(FileChannel channel) {
        this.channel = channel;
    }

    static Map<String, SourceFile> read(FileChannel channel) throws IOException, ArchiveRefused {
        ZipFiles files = new ZipFiles(channel);
        files.checkList(ZipDirectory.read(channel));
        files.locate();
        Map<String, SourceFile> found = new TreeMap<>();
        for (Map.Entry<String, ZipEntryRecord> wish : files.wanted.entrySet()) {
            byte[] content = files.content(wish.getKey(), wish.getValue());
            found.put(wish.getKey(), new SourceFile(content, wish.getValue().kind(), ""));
        }
        return found;
    }

    private void checkList(List<ZipEntryRecord> entries) throws ArchiveRefused {
        for (ZipEntryRecord entry : entries) {
            names.take(entry.name()).ifPresent(path -> {
                wanted.put(path, entry);
                checkEntry(path, entry);
            });
        }
        if (totalBytes > ArchiveReader.MAX_TOTAL_BYTES) {
            String most = ArchiveReader.MAX_TOTAL_BYTES / 1024 / 1024 + " MB";
            names.problem("", "all files together are larger than " + most, "Host large media elsewhere");
        }
        names.refuse();
    }

    private void checkEntry(String path, ZipEntryRecord entry) {
        totalBytes += entry.size();
        boolean bursts = entry.size() > ArchiveReader.RATIO_FREE_BYTES
                && entry.size() > entry.compressed() * ArchiveReader.MAX_RATIO;
        if (entry.isEncrypted()) {
            names.problem(path, "it is encrypted", "Pack the folder again without a password");
        } else if (entry.isLink()) {
            names.problem(path, "it is a link", "Put the file itself here");
        } else if (!entry.isOrdinary()) {
            names.problem(path, "it is neither a file nor a folder", "Leave it out");
        } else if (entry.method() != STORED && entry.method() != DEFLATED) {
            names.problem(path, "it is compressed in a way that few programs know", AGAIN);
        } else if (entry.size() > ArchiveReader.MAX_FILE_BYTES) {
            String most = ArchiveReader.MAX_FILE_BYTES / 1024 / 1024 + " MB";
            names.problem(path, "the file is larger than " + most, "Make it smaller, or link to where it is hosted");
        } else if (bursts) {
            String message = "it is more than " + ArchiveReader.MAX_RATIO + " times as large as it is packed";
            names.problem(path, message, "Leave it out");
        }
    }

    /** Finds the packed bytes of each file. */
    private void locate() throws IOException, ArchiveRefused {
        for (Map.Entry<String, ZipEntryRecord> wish : wanted.entrySet()) {
            ZipEntryRecord entry = wish.getValue();
            ByteBuffer header = ZipDirectory.buffer(channel, entry.offset(), LOCAL_LENGTH);
            int nameLength = header.getShort(26) & 0xffff;
            long start = entry.offset() + LOCAL_LENGTH + nameLength + (header.getShort(28) & 0xffff);
            byte[] name = ZipDirectory.bytes(channel, entry.offset() + LOCAL_LENGTH, nameLength);
            boolean same = header.getInt(0) == LOCAL_SIGNATURE
                    && (header.getShort(8) & 0xffff) == entry.method()
                    && Arrays.equals(name, entry.name());
            if (!same) {
                throw new ArchiveRefused(
                        new Problem(wish.getKey(), "the archive says two different things about it", AGAIN));
            }
            starts.put(wish.getKey(), start);
            stretches.add(new long[] {entry.offset(), start + entry.compressed()});
        }
        refuseOverlaps();
    }

    /** Two files that share their packed bytes are a trick to make a small archive burst. */
    private void refuseOverlaps() throws ArchiveRefused {
        stretches.sort(Comparator.comparingLong(stretch -> stretch[0]));
        for (int i = 1; i < stretches.size(); i++) {
            if (stretches.get(i)[0] < stretches.get(i - 1)[1]) {
                throw new ArchiveRefused(Problem.whole("two files in it share the same bytes", AGAIN));
            }
        }
    }

    private byte[] content(String path, ZipEntryRecord entry) throws IOException, ArchiveRefused {
        long start = starts.getOrDefault(path, 0L);
        byte[] packed = ZipDirectory.bytes(channel, start, (int) Math.min(entry.compressed(), Integer.MAX_VALUE));
        byte[] content = entry.method() == STORED ? packed : inflated(path, entry, packed);
        if (content.length != entry.size()) {
            throw lies(path);
        }
        CRC32 crc = new CRC32();
        crc.update(content);
        if (crc.getValue() != entry.crc()) {
            throw new ArchiveRefused(new Problem(path, "it is damaged", "Pack the folder again and upload that"));
        }
        return content;
    }

    private static byte[] inflated(String path, ZipEntryRecord entry, byte[] packed) throws ArchiveRefused {
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(packed);
            byte[] content = new byte[(int) entry.size()];
            int length = 0;
            int read = -1;
            while (length < content.length && read != 0) {
                read = inflater.inflate(content, length, content.length - length);
                length += read;
            }
            boolean ended = inflater.finished() || (inflater.inflate(new byte[1]) == 0 && inflater.finished());
            if (length != content.length || !ended) {
                throw lies(path);
            }
            return content;
        } catch (DataFormatException e) {
            throw new ArchiveRefused(new Problem(path, "it is damaged", "Pack the folder again and upload that"));
        } finally {
            inflater.end();
        }
    }

    private static ArchiveRefused lies(String path) {
        return new ArchiveRefused(new Problem(path, "it is of another size than the archive says", AGAIN));
    }
}
