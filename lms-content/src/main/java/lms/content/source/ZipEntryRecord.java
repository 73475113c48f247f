package lms.content.source;

/**
 * What the central directory of a zip says of an entry.
 *
 * @param name as written
 * @param flags general purpose bit flag
 * @param method 0 stored, 8 deflated
 * @param crc CRC-32 of the content
 * @param compressed bytes in the archive
 * @param size bytes of the content
 * @param mode Unix mode; 0 where the archive was made elsewhere
 * @param offset where its local header begins
 */
@SuppressWarnings("ArrayRecordComponent") // made and read in this package, and never changed
record ZipEntryRecord(byte[] name, int flags, int method, long crc, long compressed, long size, int mode, long offset) {
    private static final int ENCRYPTED = 0x2041;
    private static final int TYPE = 0170000;
    private static final int REGULAR = 0100000;
    private static final int FOLDER = 0040000;
    private static final int LINK = 0120000;
    private static final int RUN = 0100;

    boolean isEncrypted() {
        return (flags & ENCRYPTED) != 0;
    }

    boolean isLink() {
        return (mode & TYPE) == LINK;
    }

    boolean isOrdinary() {
        int type = mode & TYPE;
        return type == 0 || type == REGULAR || type == FOLDER;
    }

    SourceFile.Kind kind() {
        return (mode & RUN) == 0 ? SourceFile.Kind.PLAIN : SourceFile.Kind.EXECUTABLE;
    }
}
