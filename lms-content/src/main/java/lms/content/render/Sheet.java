package lms.content.render;

import java.util.Optional;

/**
 * What all writers of one text share.
 *
 * @param paper present where the text is printed
 */
record Sheet(Html out, LinkWriter links, Words words, Passages passages, Footnotes footnotes, Optional<Paper> paper) {

    /** For a text that stands by itself and is not searched, such as a definition or an option. */
    static Sheet alone(Html out, LinkWriter links, Words words) {
        return new Sheet(out, links, words, new Passages(""), Footnotes.NONE, Optional.empty());
    }
}
