package lms.content.source;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import lms.content.manifest.Manifest;

/**
 * Reads a zip or a tar.gz of a curriculum into memory. Nothing is written anywhere, archives inside of it stay closed,
 * and whatever could be meant to lead out of it, to fill the memory or to show two readers two things is refused by
 * name. The folder {@code .git} is left out, as it is when a folder is read.
 */
public final class ArchiveReader {
    /** More than any curriculum needs. */
    static final int MAX_ENTRIES = 2_000;
    /** Text compresses to a tenth; what compresses to less than a hundredth is made to burst. */
    static final int MAX_RATIO = 100;
    /** Below that much, blank lines may compress as well as they like. */
    static final long RATIO_FREE_BYTES = 1024 * 1024;

    static final long MAX_FILE_BYTES = FolderReader.MAX_FILE_BYTES;
    static final long MAX_TOTAL_BYTES = FolderReader.MAX_TOTAL_BYTES;

    private static final int ZIP_MAGIC = 0x504b;
    private static final int GZIP_MAGIC = 0x1f8b;

    private ArchiveReader() {}

    /**
     * The files of the archive. A single folder around all of them is left out.
     *
     * @throws ArchiveRefused with what is wrong with which entry
     * @throws IOException when the file cannot be read
     */
    public static SourceTree read(Path archive) throws IOException, ArchiveRefused {
        try (FileChannel channel = FileChannel.open(archive, StandardOpenOption.READ)) {
            Map<String, SourceFile> files = files(channel);
            Map<String, SourceFile> inside = withoutTopFolder(files);
            if (!inside.containsKey(Manifest.FILE)) {
                throw new ArchiveRefused(ArchiveRefused.Problem.whole(
                        "there is no curriculum.yml in it", "Pack the folder in which curriculum.yml stands"));
            }
            return new SourceTree(inside, List.of());
        }
    }

    private static Map<String, SourceFile> files(FileChannel channel) throws IOException, ArchiveRefused {
        ByteBuffer start = ByteBuffer.allocate(2);
        channel.read(start, 0);
        int magic = start.flip().remaining() < 2 ? 0 : start.getShort() & 0xffff;
        if (magic == ZIP_MAGIC) {
            return ZipFiles.read(channel);
        } else if (magic == GZIP_MAGIC) {
            return TarFiles.read(channel);
        }
        throw new ArchiveRefused(ArchiveRefused.Problem.whole(
                "it is neither a zip nor a tar.gz archive", "Pack the folder of the curriculum as a zip file"));
    }

    private static Map<String, SourceFile> withoutTopFolder(Map<String, SourceFile> files) {
        Set<String> tops = files.keySet().stream()
                .map(path -> path.substring(0, path.indexOf('/') + 1))
                .collect(Collectors.toSet());
        if (tops.size() != 1 || tops.contains("")) {
            return files;
        }
        int length = tops.iterator().next().length();
        Map<String, SourceFile> inside = new TreeMap<>();
        files.forEach((path, file) -> inside.put(path.substring(length), file));
        return inside;
    }
}
