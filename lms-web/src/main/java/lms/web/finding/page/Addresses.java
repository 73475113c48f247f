package lms.web.finding.page;

import lms.web.shared.http.Frames;
import lms.web.shared.view.SafeUrl;

/** Where a found page is read in the language that it was found in. */
final class Addresses {

    private static final String IN_SEVERAL_LANGUAGES = "/courses/";

    private Addresses() {}

    /**
     * The address for a reader of some language. Pages of courses speak the language of their reader, unless they are
     * asked for another.
     *
     * @param address of a page or of a place in it
     * @param language of what was found there, a BCP 47 tag
     * @param readersLanguage a BCP 47 tag
     */
    static SafeUrl in(String address, String language, String readersLanguage) {
        if (language.equals(readersLanguage) || !address.startsWith(IN_SEVERAL_LANGUAGES)) {
            return SafeUrl.of(address);
        }
        int anchor = address.indexOf('#');
        String asked = "?" + Frames.LANGUAGE + "=" + language;
        return SafeUrl.of(
                anchor < 0 ? address + asked : address.substring(0, anchor) + asked + address.substring(anchor));
    }
}
