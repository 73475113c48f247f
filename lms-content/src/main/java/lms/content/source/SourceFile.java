package lms.content.source;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.HexFormat;

/** One file with what Git knows about it. Hands out its array without a copy: only this package sees it. */
final class SourceFile {
    private final byte[] content;
    private final Kind kind;
    private final String link;
    private final byte[] blobId;

    /**
     * @param content bytes of the file, of the target where it is a link
     * @param kind decides Git's mode
     * @param link target as written; empty unless the kind is a link
     */
    SourceFile(byte[] content, Kind kind, String link) {
        this.content = content;
        this.kind = kind;
        this.link = link;
        this.blobId = GitTreeId.blob(gitBlob());
    }

    static SourceFile plain(byte[] content) {
        return new SourceFile(content.clone(), Kind.PLAIN, "");
    }

    static SourceFile executable(byte[] content) {
        return new SourceFile(content.clone(), Kind.EXECUTABLE, "");
    }

    boolean isExecutable() {
        return kind == Kind.EXECUTABLE;
    }

    boolean isLink() {
        return kind == Kind.LINK;
    }

    byte[] content() {
        return content;
    }

    String gitMode() {
        return kind.gitMode;
    }

    /** Git's name of the blob: the SHA-1 of its header and content. */
    byte[] blobId() {
        return blobId;
    }

    /** Names the content, wherever the file lies. */
    String contentId() {
        return HexFormat.of().formatHex(kind == Kind.LINK ? GitTreeId.blob(content) : blobId);
    }

    private byte[] gitBlob() {
        return kind == Kind.LINK ? link.getBytes(UTF_8) : content;
    }

    enum Kind {
        PLAIN("100644"),
        EXECUTABLE("100755"),
        LINK("120000");

        private final String gitMode;

        Kind(String gitMode) {
            this.gitMode = gitMode;
        }
    }
}
