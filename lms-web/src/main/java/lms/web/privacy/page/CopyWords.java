package lms.web.privacy.page;

import lms.web.shared.view.Phrase;
import lms.web.shared.view.Text;
import lms.web.shared.view.Words;

/** What people call the tables. One that nobody found words for has its own name, which is English. */
public final class CopyWords {

    private CopyWords() {}

    /** The rows of a table, in words. */
    public static Phrase kind(String table, Words words) {
        String key = "copy.kind." + table;
        return words.knows(key) ? words.text(key) : words.content(new Text(table.replace('_', ' '), Words.BASE));
    }
}
