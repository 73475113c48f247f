package lms.content.source;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import lms.content.source.ArchiveRefused.Problem;

/** The names in one archive: which of them are files of the curriculum, and what is wrong with the others. */
final class ArchiveNames {
    private static final Pattern DRIVE = Pattern.compile("[A-Za-z]:.*", Pattern.DOTALL);
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");
    private static final int LONGEST = 400;
    private static final String PLAIN_HINT = "Rename it, and pack the folder again";

    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, String> files = new HashMap<>();
    private final Set<String> folders = new HashSet<>();
    private int entries;

    /** Takes a name; empty for folders, for what is left out, and for names that are refused. */
    Optional<String> take(byte[] raw) {
        entries++;
        Optional<String> decoded = decode(raw);
        if (decoded.isEmpty()) {
            String shown = new String(raw, StandardCharsets.ISO_8859_1);
            problem(shown, "its name is not UTF-8", "Use letters from a to z in names of files, and pack it again");
            return Optional.empty();
        }
        String name = decoded.get();
        String path = name.endsWith("/") ? name.substring(0, name.length() - 1) : name;
        Optional<String> fault = fault(path);
        if (fault.isPresent()) {
            problem(name, fault.get(), PLAIN_HINT);
        } else if (!isLeftOut(path)) {
            boolean folder = name.endsWith("/");
            checkClash(path, folder);
            return folder ? Optional.empty() : Optional.of(path);
        }
        return Optional.empty();
    }

    void problem(String entry, String message, String hint) {
        problems.add(new Problem(entry, message, hint));
    }

    /** Stops reading when something is wrong by now. */
    void refuse() throws ArchiveRefused {
        if (entries > ArchiveReader.MAX_ENTRIES) {
            String message = "there are more than " + ArchiveReader.MAX_ENTRIES + " files and folders in it";
            throw new ArchiveRefused(Problem.whole(message, "Split the curriculum in two"));
        }
        if (!problems.isEmpty()) {
            throw new ArchiveRefused(problems);
        }
    }

    private static Optional<String> fault(String path) {
        if (path.isEmpty() || path.startsWith("/")) {
            return Optional.of("its name begins with a slash, which leads out of the archive");
        } else if (path.contains("\\")) {
            return Optional.of("its name holds a backslash");
        } else if (DRIVE.matcher(path).matches()) {
            return Optional.of("its name begins with the letter of a drive, which leads out of the archive");
        } else if (CONTROL.matcher(path).find()) {
            return Optional.of("its name holds a character that cannot be printed");
        } else if (path.length() > LONGEST) {
            return Optional.of("its name is longer than " + LONGEST + " characters");
        }
        for (String part : path.split("/", -1)) {
            if (part.equals("..")) {
                return Optional.of("its name holds '..', which leads out of the archive");
            } else if (part.isEmpty() || part.equals(".")) {
                return Optional.of("its name holds an empty part");
            }
        }
        return Optional.empty();
    }

    /** Git's own folder, and what a Mac adds to archives. */
    private static boolean isLeftOut(String path) {
        return List.of(path.split("/", -1)).contains(".git") || path.equals("__MACOSX") || path.startsWith("__MACOSX/");
    }

    private void checkClash(String path, boolean folder) {
        String folded = Normalizer.normalize(path, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        for (int slash = folded.indexOf('/'); slash > 0; slash = folded.indexOf('/', slash + 1)) {
            addFolder(folded.substring(0, slash), path);
        }
        if (folder) {
            addFolder(folded, path);
            return;
        }
        String other = files.putIfAbsent(folded, path);
        if (folders.contains(folded)) {
            problem(path, "a folder has the same name", "Rename one of them");
        } else if (path.equals(other)) {
            problem(path, "it is in the archive twice", "Pack the folder again into a new archive");
        } else if (other != null) {
            problem(path, "its name differs from '" + other + "' only in capital letters", "Rename one of them");
        }
    }

    private void addFolder(String folded, String path) {
        if (folders.add(folded) && files.containsKey(folded)) {
            problem(path, "a file has the same name as its folder", "Rename one of them");
        }
    }

    private static Optional<String> decode(byte[] raw) {
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(raw))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
