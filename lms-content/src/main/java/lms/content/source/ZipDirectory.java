package lms.content.source;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.util.ArrayList;
import java.util.List;
import lms.content.source.ArchiveRefused.Problem;

/**
 * Reads the central directory of a zip: the one list by which every program shows what is in it. See PKWARE's
 * APPNOTE.TXT, sections 4.3.12 and 4.3.16. Written here because the library of Java tells neither a link from a file nor
 * one entry from another of the same name.
 */
final class ZipDirectory {
    private static final int END_SIGNATURE = 0x06054b50;
    private static final int ENTRY_SIGNATURE = 0x02014b50;
    private static final int END_LENGTH = 22;
    private static final int ENTRY_LENGTH = 46;
    private static final int LONGEST_COMMENT = 0xffff;
    private static final int UNIX = 3;
    private static final int MAC = 19;

    private final FileChannel channel;

    private ZipDirectory(FileChannel channel) {
        this.channel = channel;
    }

    static List<ZipEntryRecord> read(FileChannel channel) throws IOException, ArchiveRefused {
        return new ZipDirectory(channel).entries();
    }

    static ArchiveRefused damaged() {
        return new ArchiveRefused(Problem.whole("the archive is damaged", "Pack the folder again and upload that"));
    }

    private List<ZipEntryRecord> entries() throws IOException, ArchiveRefused {
        ByteBuffer end = end();
        int count = end.getShort(10) & 0xffff;
        long length = end.getInt(12) & 0xffffffffL;
        long offset = end.getInt(16) & 0xffffffffL;
        if (count == 0xffff || length == 0xffffffffL || offset == 0xffffffffL) {
            throw new ArchiveRefused(Problem.whole(
                    "it is written in the form for very large archives", "Pack the folder with another program"));
        }
        if (end.getInt(4) != 0 || end.getShort(8) != end.getShort(10) || offset + length > channel.size()) {
            throw damaged();
        }
        if (count > ArchiveReader.MAX_ENTRIES) {
            String message = "there are more than " + ArchiveReader.MAX_ENTRIES + " files and folders in it";
            throw new ArchiveRefused(Problem.whole(message, "Split the curriculum in two"));
        }
        ByteBuffer directory = buffer(channel, offset, (int) length);
        List<ZipEntryRecord> entries = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            entries.add(entry(directory));
        }
        return entries;
    }

    /** The record at the very end; what only looks like one inside of a comment does not count. */
    private ByteBuffer end() throws IOException, ArchiveRefused {
        int length = (int) Math.min(channel.size(), END_LENGTH + LONGEST_COMMENT);
        ByteBuffer tail = buffer(channel, channel.size() - length, length);
        for (int at = length - END_LENGTH; at >= 0; at--) {
            boolean fits =
                    tail.getInt(at) == END_SIGNATURE && (tail.getShort(at + 20) & 0xffff) == length - END_LENGTH - at;
            if (fits) {
                return tail.slice(at, END_LENGTH).order(ByteOrder.LITTLE_ENDIAN);
            }
        }
        throw damaged();
    }

    private static ZipEntryRecord entry(ByteBuffer directory) throws ArchiveRefused {
        int at = directory.position();
        if (directory.remaining() < ENTRY_LENGTH || directory.getInt(at) != ENTRY_SIGNATURE) {
            throw damaged();
        }
        int nameLength = directory.getShort(at + 28) & 0xffff;
        int rest = (directory.getShort(at + 30) & 0xffff) + (directory.getShort(at + 32) & 0xffff);
        if (directory.remaining() < ENTRY_LENGTH + nameLength + rest) {
            throw damaged();
        }
        byte[] name = new byte[nameLength];
        directory.get(at + ENTRY_LENGTH, name);
        directory.position(at + ENTRY_LENGTH + nameLength + rest);
        int system = directory.get(at + 5);
        int mode = system == UNIX || system == MAC ? directory.getInt(at + 38) >>> 16 : 0;
        return new ZipEntryRecord(
                name,
                directory.getShort(at + 8) & 0xffff,
                directory.getShort(at + 10) & 0xffff,
                directory.getInt(at + 16) & 0xffffffffL,
                directory.getInt(at + 20) & 0xffffffffL,
                directory.getInt(at + 24) & 0xffffffffL,
                mode,
                directory.getInt(at + 42) & 0xffffffffL);
    }

    /** That stretch of the file, in the byte order of zips. */
    static ByteBuffer buffer(FileChannel channel, long offset, int length) throws IOException, ArchiveRefused {
        return ByteBuffer.wrap(bytes(channel, offset, length)).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** That stretch of the file. */
    static byte[] bytes(FileChannel channel, long offset, int length) throws IOException, ArchiveRefused {
        if (offset < 0 || length < 0 || offset + length > channel.size()) {
            throw damaged();
        }
        byte[] bytes = new byte[length];
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        while (buffer.hasRemaining() && channel.read(buffer, offset + buffer.position()) >= 0) {
            // Reads until all of it is there.
        }
        if (buffer.hasRemaining()) {
            throw damaged();
        }
        return bytes;
    }
}
