package lms.content.source;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** Writes zips byte by byte, also such as no decent program writes. */
@SuppressWarnings("ByteBufferBackingArray") // every buffer is allocated here
final class HandMadeZip {
    private final List<Entry> entries = new ArrayList<>();
    private int countShift;

    /** An entry with everything that can be told about it, truly or not. */
    static final class Entry {
        private byte[] name;
        private byte[] localName;
        private final byte[] content;
        private int flags = 0x800;
        private int mode = 0100644;
        private int method = 8;
        private long size;
        private long crc;
        private int shares = -1;
        private int offset;

        Entry(String name, byte[] content) {
            this.name = name.getBytes(UTF_8);
            this.localName = this.name;
            this.content = content;
            this.size = content.length;
            CRC32 sum = new CRC32();
            sum.update(content);
            this.crc = sum.getValue();
        }

        Entry named(byte[] raw) {
            name = raw;
            localName = raw;
            return this;
        }

        Entry locally(String other) {
            localName = other.getBytes(UTF_8);
            return this;
        }

        Entry encrypted() {
            flags |= 1;
            return this;
        }

        Entry mode(int unix) {
            mode = unix;
            return this;
        }

        Entry method(int other) {
            method = other;
            return this;
        }

        Entry saying(long otherSize) {
            size = otherSize;
            return this;
        }

        Entry withCrc(long other) {
            crc = other;
            return this;
        }

        /** Points at the bytes of an entry before. */
        Entry sharing(int index) {
            shares = index;
            return this;
        }
    }

    HandMadeZip with(Entry entry) {
        entries.add(entry);
        return this;
    }

    HandMadeZip with(String name, String text) {
        return with(new Entry(name, text.getBytes(UTF_8)));
    }

    HandMadeZip sayingMore(int more) {
        countShift = more;
        return this;
    }

    byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<byte[]> packed = entries.stream().map(HandMadeZip::packed).toList();
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            if (entry.shares >= 0) {
                entry.offset = entries.get(entry.shares).offset;
                continue;
            }
            entry.offset = out.size();
            ByteBuffer header = buffer(30);
            header.putInt(0x04034b50)
                    .putShort((short) 20)
                    .putShort((short) entry.flags)
                    .putShort((short) entry.method);
            header.putInt(0)
                    .putInt((int) entry.crc)
                    .putInt(packed.get(i).length)
                    .putInt((int) entry.size);
            header.putShort((short) entry.localName.length).putShort((short) 0);
            out.writeBytes(header.array());
            out.writeBytes(entry.localName);
            out.writeBytes(packed.get(i));
        }
        int start = out.size();
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            ByteBuffer header = buffer(46);
            header.putInt(0x02014b50).put((byte) 30).put((byte) 3).putShort((short) 20);
            header.putShort((short) entry.flags)
                    .putShort((short) entry.method)
                    .putInt(0)
                    .putInt((int) entry.crc);
            header.putInt(packed.get(i).length).putInt((int) entry.size).putShort((short) entry.name.length);
            header.putShort((short) 0).putShort((short) 0).putShort((short) 0).putShort((short) 0);
            header.putInt(entry.mode << 16).putInt(entry.offset);
            out.writeBytes(header.array());
            out.writeBytes(entry.name);
        }
        ByteBuffer end = buffer(22);
        short count = (short) (entries.size() + countShift);
        end.putInt(0x06054b50)
                .putShort((short) 0)
                .putShort((short) 0)
                .putShort(count)
                .putShort(count);
        end.putInt(out.size() - start).putInt(start).putShort((short) 0);
        out.writeBytes(end.array());
        return out.toByteArray();
    }

    private static byte[] packed(Entry entry) {
        if (entry.method != 8) {
            return entry.content;
        }
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
        deflater.setInput(entry.content);
        deflater.finish();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] chunk = new byte[8192];
        while (!deflater.finished()) {
            out.write(chunk, 0, deflater.deflate(chunk));
        }
        deflater.end();
        return out.toByteArray();
    }

    private static ByteBuffer buffer(int length) {
        return ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    }
}
