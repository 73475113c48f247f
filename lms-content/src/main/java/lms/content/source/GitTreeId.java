package lms.content.source;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The name that Git gives to a tree of files: the SHA-1 of the tree object. See "Git Objects" in the book Pro Git for
 * the layout: a blob is {@code blob SIZE\0CONTENT}; a tree is {@code tree SIZE\0} followed by
 * {@code MODE NAME\0SHA} for each entry, sorted by the bytes of the name, where a folder sorts as if its name ended
 * with a slash.
 */
final class GitTreeId {
    /** Folders and files of one folder by their sort key. */
    private final SortedMap<byte[], Node> nodes = new TreeMap<>(Arrays::compareUnsigned);

    private record Node(String mode, String name, String sha) {}

    private GitTreeId() {}

    /** The id in hexadecimal. */
    static String of(SortedMap<String, SourceFile> files) {
        return hex(tree(files));
    }

    private static byte[] tree(SortedMap<String, SourceFile> files) {
        GitTreeId folder = new GitTreeId();
        SortedMap<String, SortedMap<String, SourceFile>> folders = new TreeMap<>();
        for (Map.Entry<String, SourceFile> entry : files.entrySet()) {
            String path = entry.getKey();
            int slash = path.indexOf('/');
            if (slash < 0) {
                folder.addFile(path, entry.getValue());
            } else {
                folders.computeIfAbsent(path.substring(0, slash), name -> new TreeMap<>())
                        .put(path.substring(slash + 1), entry.getValue());
            }
        }
        folders.forEach(folder::addFolder);
        return folder.sha();
    }

    private void addFile(String name, SourceFile file) {
        nodes.put(name.getBytes(UTF_8), new Node(file.gitMode(), name, hex(file.blobId())));
    }

    private void addFolder(String name, SortedMap<String, SourceFile> files) {
        nodes.put((name + "/").getBytes(UTF_8), new Node("40000", name, hex(tree(files))));
    }

    private byte[] sha() {
        ByteArrayOutputStream tree = new ByteArrayOutputStream();
        for (Node node : nodes.values()) {
            tree.writeBytes((node.mode() + " " + node.name() + "\0").getBytes(UTF_8));
            tree.writeBytes(HexFormat.of().parseHex(node.sha()));
        }
        return hash("tree", tree.toByteArray());
    }

    private static String hex(byte[] hash) {
        return HexFormat.of().formatHex(hash);
    }

    /** Git's name of a file's content. */
    static byte[] blob(byte[] content) {
        return hash("blob", content);
    }

    private static byte[] hash(String type, byte[] content) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-1");
            digest.update((type + " " + content.length + "\0").getBytes(UTF_8));
            return digest.digest(content);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-1", e);
        }
    }
}
