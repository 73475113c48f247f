package lms.web.backup.offline;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import lms.web.shared.secret.BackupSeal;

/** The file of a backup: a ZIP of its parts with the manifest as the last one, sealed as a whole. */
final class Archive {

    /** Ends the name of a file that is not whole yet, or never became so. */
    static final String UNFINISHED = ".part";

    private final Path file;

    Archive(Path file) {
        this.file = file;
    }

    /**
     * Writes the file; until it is whole and safe on the disk it has another name.
     *
     * @param parts where each file lies, by its name in the backup
     */
    void write(Manifest without, Map<String, Path> parts, String recipient, Steps steps) throws IOException {
        Path unfinished = file.resolveSibling(file.getFileName() + UNFINISHED);
        Files.deleteIfExists(unfinished);
        try (FileChannel channel = FileChannel.open(
                unfinished,
                EnumSet.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")))) {
            try (OutputStream sealed = BackupSeal.sealing(unclosed(channel), recipient);
                    ZipOutputStream zip = new ZipOutputStream(sealed)) {
                List<Manifest.Part> written = new ArrayList<>();
                long total = total(parts);
                long done = 0;
                for (var part : parts.entrySet()) {
                    written.add(add(zip, part.getKey(), part.getValue(), new Passed(steps, done, total)));
                    done += Files.size(part.getValue());
                }
                zip.putNextEntry(new ZipEntry(Manifest.NAME));
                var manifest = new Manifest(without.made(), without.engine(), without.contents(), written);
                zip.write(manifest.text().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
            channel.force(true);
        }
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private static Manifest.Part add(ZipOutputStream zip, String name, Path from, Passed passed) throws IOException {
        MessageDigest digest = digest();
        zip.putNextEntry(new ZipEntry(name));
        long bytes;
        try (InputStream in = passed.heard(Files.newInputStream(from))) {
            bytes = in.transferTo(new DigestOutputStream(zip, digest));
        }
        zip.closeEntry();
        return new Manifest.Part(name, bytes, HexFormat.of().formatHex(digest.digest()));
    }

    /**
     * Unseals every part and holds it against the manifest.
     *
     * @param place where to
     * @throws CannotBackUp if something is missing, more, or not as it was
     */
    Manifest read(String identity, Place place, Steps steps) throws IOException, CannotBackUp {
        Map<String, Manifest.Part> found = new HashMap<>();
        String manifest = "";
        try (InputStream in = new Passed(steps, 0, Files.size(file)).heard(Files.newInputStream(file));
                ZipInputStream zip = new ZipInputStream(BackupSeal.opening(in, identity))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String name = entry.getName();
                if (name.equals(Manifest.NAME)) {
                    manifest = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                } else {
                    found.put(name, unpacked(zip, name, place));
                }
            }
            // What is sealed is vouched for up to its very end.
            zip.transferTo(OutputStream.nullOutputStream());
        }
        Manifest said = Manifest.read(manifest);
        for (Manifest.Part part : said.parts()) {
            if (!part.equals(found.remove(part.name()))) {
                throw new CannotBackUp("The backup is damaged: " + part.name() + " is not as it was.");
            }
        }
        if (!found.isEmpty()) {
            throw new CannotBackUp("The backup holds files that are not in its list: " + found.keySet() + ".");
        }
        return said;
    }

    private static Manifest.Part unpacked(ZipInputStream zip, String name, Place place)
            throws IOException, CannotBackUp {
        // Names are ours, and nothing else is unpacked anywhere.
        if (!name.matches("[a-z][a-z.-]*")) {
            throw new CannotBackUp("The backup holds a file with a strange name.");
        }
        MessageDigest digest = digest();
        try (OutputStream out = place.open(name)) {
            long bytes = zip.transferTo(new DigestOutputStream(out, digest));
            return new Manifest.Part(name, bytes, HexFormat.of().formatHex(digest.digest()));
        }
    }

    private static long total(Map<String, Path> parts) throws IOException {
        long total = 0;
        for (Path part : parts.values()) {
            total += Files.size(part);
        }
        return total;
    }

    /** Closing the stream must leave the channel open, which is forced to the disk after that. */
    private static OutputStream unclosed(FileChannel channel) {
        OutputStream out = Channels.newOutputStream(channel);
        return new OutputStream() {
            @Override
            public void write(int single) throws IOException {
                out.write(single);
            }

            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                out.write(bytes, from, length);
            }
        };
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /** Where parts go when they are unsealed. */
    @FunctionalInterface
    interface Place {
        /** Nowhere: they are only looked at. */
        Place NONE = name -> OutputStream.nullOutputStream();

        /** A directory in which nothing of these names is yet. */
        static Place in(Path directory) {
            return name -> Files.newOutputStream(directory.resolve(name), StandardOpenOption.CREATE_NEW);
        }

        /** For the part of this name. */
        OutputStream open(String name) throws IOException;
    }

    /** Tells how much of all files has passed. */
    private static final class Passed {
        private final Steps steps;
        private final long total;
        private long done;

        Passed(Steps steps, long before, long total) {
            this.steps = steps;
            this.done = before;
            this.total = total;
        }

        InputStream heard(InputStream in) {
            return new FilterInputStream(in) {
                @Override
                public int read() throws IOException {
                    int single = super.read();
                    pass(single < 0 ? 0 : 1);
                    return single;
                }

                @Override
                public int read(byte[] bytes, int from, int length) throws IOException {
                    int read = super.read(bytes, from, length);
                    pass(Math.max(0, read));
                    return read;
                }
            };
        }

        private void pass(int more) {
            done += more;
            steps.done(done, total);
        }
    }
}
