package lms.web.it;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Archives of the curriculum for organisers, as a trainer would pack them. */
final class UploadedCurriculum {

    private static final Path FOLDER = Path.of("..", "curricula", "organiser-training");
    private static final String DEBRIEF = "lessons/debrief.md";

    private UploadedCurriculum() {}

    /** With one line more at the end of its last lesson. */
    static byte[] withLine(String line) throws IOException {
        Map<String, byte[]> files = files();
        String text = new String(files.getOrDefault(DEBRIEF, new byte[0]), StandardCharsets.UTF_8);
        files.put(DEBRIEF, (text + "\n" + line + "\n").getBytes(StandardCharsets.UTF_8));
        return zip(files);
    }

    /** With a file that leads out of it. */
    static byte[] hostile() throws IOException {
        Map<String, byte[]> files = files();
        files.put("../outside.md", new byte[] {'x'});
        return zip(files);
    }

    private static Map<String, byte[]> files() throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(FOLDER)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                files.put(FOLDER.relativize(path).toString(), Files.readAllBytes(path));
            }
        }
        return files;
    }

    private static byte[] zip(Map<String, byte[]> files) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        }
        return bytes.toByteArray();
    }
}
