package lms.content.source;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import lms.content.source.ArchiveRefused.Problem;

/** Reads the files of a tar.gz in the forms ustar, GNU and pax, as {@code git archive} and {@code tar} write them. */
final class TarFiles {
    private static final int BLOCK = 512;
    private static final int LONGEST_EXTRA = 64 * 1024;
    private static final int RUN = 0100;

    private final InputStream in;
    private final long mostBytes;
    private final ArchiveNames names = new ArchiveNames();
    private final Map<String, SourceFile> files = new TreeMap<>();
    private Optional<byte[]> longName = Optional.empty();
    private long totalBytes;

    private TarFiles(InputStream in, long packedBytes) {
        this.in = in;
        this.mostBytes = Math.min(
                ArchiveReader.MAX_TOTAL_BYTES,
                Math.max(ArchiveReader.RATIO_FREE_BYTES, packedBytes * ArchiveReader.MAX_RATIO));
    }

    static Map<String, SourceFile> read(FileChannel channel) throws IOException, ArchiveRefused {
        channel.position(0);
        try (InputStream in = new GZIPInputStream(Channels.newInputStream(channel))) {
            TarFiles tar = new TarFiles(in, channel.size());
            tar.readAll();
            tar.names.refuse();
            return tar.files;
        } catch (EOFException | ZipException e) {
            throw ZipDirectory.damaged();
        }
    }

    private void readAll() throws IOException, ArchiveRefused {
        byte[] header = block();
        while (header[0] != 0) {
            if (number(header, 148, 8) != checksum(header)) {
                throw ZipDirectory.damaged();
            }
            readEntry(header, number(header, 124, 12), (char) header[156]);
            header = block();
        }
    }

    private void readEntry(byte[] header, long size, char type) throws IOException, ArchiveRefused {
        if (type == 'x' || type == 'L') {
            byte[] extra = content(size, LONGEST_EXTRA);
            longName = type == 'L' ? Optional.of(upToZero(extra, 0, extra.length)) : paxPath(extra);
            return;
        } else if (type == 'g') {
            content(size, LONGEST_EXTRA);
            return;
        }
        byte[] name = longName.orElseGet(() -> name(header));
        longName = Optional.empty();
        if (type == '1' || type == '2') {
            names.problem(new String(name, UTF_8), "it is a link", "Put the file itself here");
        } else if (type != '0' && type != 0 && type != '5') {
            names.problem(new String(name, UTF_8), "it is neither a file nor a folder", "Leave it out");
        }
        Optional<String> path = names.take(name);
        names.refuse();
        byte[] content = content(size, ArchiveReader.MAX_FILE_BYTES);
        boolean run = (number(header, 100, 8) & RUN) != 0;
        path.ifPresent(known -> files.put(
                known, new SourceFile(content, run ? SourceFile.Kind.EXECUTABLE : SourceFile.Kind.PLAIN, "")));
    }

    private byte[] content(long size, long most) throws IOException, ArchiveRefused {
        totalBytes += size;
        if (size > most || totalBytes > mostBytes) {
            throw new ArchiveRefused(Problem.whole(
                    "a file in it, or all files together, are larger than is taken", "Host large media elsewhere"));
        }
        byte[] content = in.readNBytes((int) size);
        long padding = (BLOCK - size % BLOCK) % BLOCK;
        if (content.length != size || in.readNBytes((int) padding).length != padding) {
            throw ZipDirectory.damaged();
        }
        return content;
    }

    private byte[] block() throws IOException, ArchiveRefused {
        byte[] block = in.readNBytes(BLOCK);
        if (block.length != BLOCK) {
            throw ZipDirectory.damaged();
        }
        return block;
    }

    private static byte[] name(byte[] header) {
        byte[] name = upToZero(header, 0, 100);
        byte[] prefix = upToZero(header, 345, 155);
        boolean ustar = new String(header, 257, 6, UTF_8).equals("ustar\0");
        if (!ustar || prefix.length == 0) {
            return name;
        }
        byte[] whole = Arrays.copyOf(prefix, prefix.length + 1 + name.length);
        whole[prefix.length] = '/';
        System.arraycopy(name, 0, whole, prefix.length + 1, name.length);
        return whole;
    }

    /** Records of a pax header are {@code LENGTH KEY=VALUE\n}; of interest is the path. */
    private static Optional<byte[]> paxPath(byte[] extra) {
        return new String(extra, UTF_8)
                .lines()
                .map(line -> line.substring(line.indexOf(' ') + 1))
                .filter(record -> record.startsWith("path="))
                .map(record -> record.substring("path=".length()).getBytes(UTF_8))
                .reduce((first, last) -> last);
    }

    private static byte[] upToZero(byte[] bytes, int from, int length) {
        int end = from;
        while (end < from + length && bytes[end] != 0) {
            end++;
        }
        return Arrays.copyOfRange(bytes, from, end);
    }

    /** Octal digits; anything else, such as the binary form for more than 8 GB, is more than is taken. */
    private static long number(byte[] header, int from, int length) {
        String digits = new String(upToZero(header, from, length), UTF_8).strip();
        return digits.isEmpty() ? 0 : digits.matches("[0-7]{1,12}") ? Long.parseLong(digits, 8) : Long.MAX_VALUE / 2;
    }

    private static long checksum(byte[] header) {
        long sum = 0;
        for (int i = 0; i < BLOCK; i++) {
            sum += i >= 148 && i < 156 ? ' ' : header[i] & 0xff;
        }
        return sum;
    }
}
