package lms.content.media;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lms.content.document.Block;
import lms.content.document.Inline;
import lms.content.document.InlineWalk;
import lms.content.document.PlainText;

/**
 * The links in {@code :::video} and {@code :::audio}.
 *
 * @param main the film or recording itself: the first link; empty where there is none
 * @param beside the links behind it, to the transcript and to captions
 */
public record MediaParts(Optional<Inline.Link> main, List<Inline.Link> beside) {
    private static final Pattern PLAYABLE = Pattern.compile("(?i).*\\.(mp4|webm|mp3|m4a|ogg|oga|opus|wav)");
    private static final Pattern TRACK = Pattern.compile("(?i)[^#?]*?(?:\\.([a-z]{2,3}))?\\.vtt");
    private static final List<String> TRANSCRIPT = List.of("transcript", "trawsgrifiad");
    private static final List<String> CAPTIONS = List.of("caption", "subtitle", "capsiynau", "is-deitlau");

    public MediaParts {
        beside = List.copyOf(beside);
    }

    public static MediaParts of(Block.Directive media) {
        List<Inline.Link> links = InlineWalk.of(media)
                .filter(Inline.Link.class::isInstance)
                .map(Inline.Link.class::cast)
                .toList();
        return new MediaParts(links.stream().findFirst(), links.stream().skip(1).toList());
    }

    public boolean hasTranscript() {
        return beside.stream().anyMatch(link -> speaksOf(link, TRANSCRIPT));
    }

    public boolean hasCaptions() {
        return beside.stream().anyMatch(link -> isTrack(link) || speaksOf(link, CAPTIONS));
    }

    /** Whether browsers can play it, by the end of its name. */
    public static boolean isPlayable(String target) {
        return PLAYABLE.matcher(target).matches();
    }

    /** Whether the link leads to captions that a player can show. */
    public static boolean isTrack(Inline.Link link) {
        return TRACK.matcher(link.target()).matches();
    }

    /** The language in the name of a file with captions, such as {@code interests.cy.vtt}. */
    public static Optional<String> languageOf(Inline.Link captions) {
        Matcher matcher = TRACK.matcher(captions.target());
        return matcher.matches() ? Optional.ofNullable(matcher.group(1)) : Optional.empty();
    }

    private static boolean speaksOf(Inline.Link link, List<String> words) {
        String text = (PlainText.of(link.children()) + " " + link.target()).toLowerCase(Locale.ROOT);
        return words.stream().anyMatch(text::contains);
    }
}
