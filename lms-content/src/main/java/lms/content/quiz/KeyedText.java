package lms.content.quiz;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lms.content.document.Inline;
import lms.content.document.PlainText;
import lms.content.document.Position;

/**
 * Running text that may end in a key of its author's choice, {@code {#key}}.
 *
 * @param text what is shown, without the key
 */
public record KeyedText(Position at, Optional<String> writtenKey, List<Inline> text) {
    private static final Pattern KEY = Pattern.compile("\\s*\\{#([A-Za-z0-9-]+)}\\s*$");

    public KeyedText {
        text = List.copyOf(text);
    }

    /** Takes the key off the last piece. */
    public static KeyedText of(Position at, List<Inline> pieces) {
        int last = pieces.size() - 1;
        if (last < 0 || !(pieces.get(last) instanceof Inline.Text end)) {
            return new KeyedText(at, Optional.empty(), pieces);
        }
        Matcher matcher = KEY.matcher(end.value());
        if (!matcher.find()) {
            return new KeyedText(at, Optional.empty(), pieces);
        }
        List<Inline> text = new ArrayList<>(pieces);
        text.set(last, new Inline.Text(end.at(), end.value().substring(0, matcher.start())));
        return new KeyedText(at, Optional.of(matcher.group(1)), text);
    }

    /** Without markup and key; empty where there is nothing else. */
    public String plain() {
        return PlainText.of(text);
    }
}
