package lms.content.include;

import java.util.Optional;
import lms.content.document.Attributes;
import lms.content.document.Block;
import lms.content.link.LinkTarget;

/** What an {@code ::include} asks for. */
public record IncludeTarget(Block.Directive directive, Attributes.Value written, LinkTarget link) {
    /** The folder of the files that may be included. */
    public static final String FOLDER = "includes/";

    /**
     * Takes a directive apart.
     *
     * @param path of the file that holds it
     * @return empty where it is no include, or names no file (the check says so)
     */
    public static Optional<IncludeTarget> of(String path, Block.Directive directive) {
        return directive.is("include")
                ? directive
                        .attributes()
                        .value("file")
                        .map(file -> new IncludeTarget(directive, file, LinkTarget.of(path, file.text())))
                : Optional.empty();
    }

    /** Path of the file; empty where the target is none that could be included. */
    public Optional<String> path() {
        boolean file = link.kind() == LinkTarget.Kind.FILE
                && link.fragment().isEmpty()
                && link.path().startsWith(FOLDER);
        return file ? Optional.of(link.path()) : Optional.empty();
    }
}
