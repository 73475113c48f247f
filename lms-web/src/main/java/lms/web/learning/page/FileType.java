package lms.web.learning.page;

import java.util.Locale;
import java.util.Map;

/**
 * How browsers take a file of a curriculum.
 *
 * @param inline whether a page may show it; everything else is saved
 */
record FileType(String mediaType, boolean inline) {
    private static final FileType OTHER = saved("application/octet-stream");

    /** By the end of the name. What is not listed is nothing that a browser should try to understand. */
    private static final Map<String, FileType> BY_ENDING = Map.ofEntries(
            Map.entry("png", shown("image/png")),
            Map.entry("jpg", shown("image/jpeg")),
            Map.entry("jpeg", shown("image/jpeg")),
            Map.entry("gif", shown("image/gif")),
            Map.entry("webp", shown("image/webp")),
            Map.entry("avif", shown("image/avif")),
            Map.entry("svg", shown("image/svg+xml")),
            Map.entry("mp4", shown("video/mp4")),
            Map.entry("webm", shown("video/webm")),
            Map.entry("mp3", shown("audio/mpeg")),
            Map.entry("m4a", shown("audio/mp4")),
            Map.entry("ogg", shown("audio/ogg")),
            Map.entry("oga", shown("audio/ogg")),
            Map.entry("opus", shown("audio/ogg")),
            Map.entry("wav", shown("audio/wav")),
            Map.entry("vtt", shown("text/vtt;charset=utf-8")),
            Map.entry("txt", shown("text/plain;charset=utf-8")),
            Map.entry("md", shown("text/plain;charset=utf-8")),
            Map.entry("pdf", saved("application/pdf")),
            Map.entry("csv", saved("text/csv;charset=utf-8")),
            Map.entry("odt", saved("application/vnd.oasis.opendocument.text")),
            Map.entry("ods", saved("application/vnd.oasis.opendocument.spreadsheet")),
            Map.entry("odp", saved("application/vnd.oasis.opendocument.presentation")),
            Map.entry("docx", saved("application/vnd.openxmlformats-officedocument.wordprocessingml.document")),
            Map.entry("xlsx", saved("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")),
            Map.entry("pptx", saved("application/vnd.openxmlformats-officedocument.presentationml.presentation")),
            Map.entry("zip", saved("application/zip")));

    static FileType of(String path) {
        String ending = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return BY_ENDING.getOrDefault(ending, OTHER);
    }

    private static FileType shown(String mediaType) {
        return new FileType(mediaType, true);
    }

    private static FileType saved(String mediaType) {
        return new FileType(mediaType, false);
    }
}
