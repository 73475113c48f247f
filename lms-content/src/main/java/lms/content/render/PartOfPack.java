package lms.content.render;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes a printed lesson one of many on the same page: its headings stand one level lower, below the title that the page
 * gives it, its ids are its own, and its parts are no landmarks, which would be many of the same name. What comes in was
 * sanitised, so a quote or an angle bracket in the text is escaped.
 */
final class PartOfPack {
    private static final Pattern HEADING = Pattern.compile("<(/?)h([1-5])(?=[ >])");
    private static final Pattern ID = Pattern.compile(" (id|href)=\"(#?)([^\"]*)\"");

    private static final Pattern NAME_OF_PART = Pattern.compile(" aria-labelledby=\"[^\"]*\"");

    private PartOfPack() {}

    static String of(String html, String lessonId) {
        String lower = HEADING.matcher(html)
                .replaceAll(tag -> "<" + tag.group(1) + "h" + (Integer.parseInt(tag.group(2)) + 1));
        String unnamed = NAME_OF_PART
                .matcher(lower)
                .replaceAll("")
                .replace(" role=\"region\"", " role=\"group\"")
                .replace("<aside class=\"facilitator\"", "<aside role=\"note\" class=\"facilitator\"");
        return ID.matcher(unnamed).replaceAll(found -> {
            boolean elsewhere = found.group(1).equals("href") && found.group(2).isEmpty();
            String own = elsewhere ? found.group(3) : found.group(2) + lessonId + "--" + found.group(3);
            return Matcher.quoteReplacement(" " + found.group(1) + "=\"" + own + "\"");
        });
    }
}
