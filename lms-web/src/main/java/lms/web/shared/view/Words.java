package lms.web.shared.view;

import java.text.NumberFormat;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAmount;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Everything the product says to a person in one language. A message that is missing there is said in English, and
 * marked as English.
 */
public final class Words {
    /** The language that every message exists in. */
    public static final String BASE = "en";

    private static final Map<String, Words> BY_LANGUAGE = new ConcurrentHashMap<>();

    private static final int FIRST_WITH_SEPARATOR = 1000;
    private static final Pattern PLACE = Pattern.compile("\\{([0-9])}");

    private final List<Messages> sources;
    /** From here on minutes are told. */
    private static final int MOST_SECONDS = 90;

    private final Locale locale;

    private Words(String language) {
        var base = Messages.read(BASE);
        this.sources = language.equals(BASE) ? List.of(base) : List.of(Messages.read(language), base);
        this.locale = Locale.forLanguageTag(language);
    }

    /** The words of a language; of one that we do not speak, all of them in English. */
    public static Words in(String language) {
        return BY_LANGUAGE.computeIfAbsent(language, Words::new);
    }

    /** BCP 47 tag of the language. */
    public String language() {
        return locale.toLanguageTag();
    }

    /**
     * A message, for the inside of an element.
     *
     * @param args numbers, strings or phrases for {0}, {1} and so on
     * @throws IllegalArgumentException if no message has the key
     */
    public Phrase text(String key, Object... args) {
        return sources.stream()
                .flatMap(source -> source.find(key).map(pattern -> phrase(source, pattern, args)).stream())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No message " + key));
    }

    /** Whether there is a message of this key. */
    public boolean knows(String key) {
        return sources.stream().anyMatch(source -> source.find(key).isPresent());
    }

    /** A message for an attribute or a title, where its language cannot be marked. */
    public String plain(String key, Object... args) {
        return text(key, args).text();
    }

    /**
     * A message about a number of things, in the plural form that the language wants.
     *
     * @param n how many, also the value of {0}
     * @param more values of {1} and so on
     */
    public Phrase count(String key, long n, Object... more) {
        var args = new Object[more.length + 1];
        args[0] = n;
        System.arraycopy(more, 0, args, 1, more.length);
        return sources.stream()
                .flatMap(source -> source.find(key, n).map(pattern -> phrase(source, pattern, args)).stream())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No message " + key + ".other"));
    }

    /** Text that somebody wrote, marked with its language where that is not the language of the page. */
    public Phrase content(Text text) {
        var same = text.language().equals(language());
        return new Phrase(text.value(), same ? Optional.empty() : Optional.of(text.language()));
    }

    /** The value of a {@code lang} attribute: the language, or none where it is that of the page. */
    public @Nullable String mark(String language) {
        return language.equals(language()) ? null : language;
    }

    /** How long something takes: "12 minutes", "1 hour 30 minutes". */
    public Phrase minutes(int minutes) {
        if (minutes < 60) {
            return count("duration.minutes", minutes);
        } else if (minutes % 60 == 0) {
            return count("duration.hours", minutes / 60);
        }
        return text("duration.both", count("duration.hours", minutes / 60), count("duration.minutes", minutes % 60));
    }

    /** How long something is kept: "12 months", "7 days", "1 hour". Of a period, its largest unit is told. */
    public Phrase length(TemporalAmount length) {
        if (length instanceof Period period) {
            return period.getYears() > 0
                    ? count("length.years", period.getYears())
                    : period.getMonths() > 0
                            ? count("length.months", period.getMonths())
                            : count("length.days", period.getDays());
        }
        return minutes((int) Duration.from(length).toMinutes());
    }

    /** How long to wait, rounded up: "25 seconds", "3 minutes". */
    public Phrase patience(Duration wait) {
        long seconds = Math.max(1, wait.plusMillis(999).toSeconds());
        return seconds <= MOST_SECONDS ? count("duration.seconds", seconds) : minutes((int) ((seconds + 59) / 60));
    }

    /** A day: "3 May 2026". */
    public String day(LocalDate day) {
        return DateTimeFormatter.ofPattern("d MMMM uuuu", locale).format(day);
    }

    /** When people meet, with the day of the week: "Tuesday 3 May 2026, 19:00 BST". */
    public String meeting(Instant moment, ZoneId zone) {
        return DateTimeFormatter.ofPattern("EEEE d MMMM uuuu, HH:mm zzz", locale)
                .format(moment.atZone(zone));
    }

    /** A moment with the zone it is told in: "3 May 2026, 19:04 BST". */
    public String moment(Instant moment, ZoneId zone) {
        return DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm zzz", locale).format(moment.atZone(zone));
    }

    /** When people meet, with the zone it is told in: "Tuesday 3 May 2026, 19:00–21:00 BST". */
    public String meeting(Instant from, Instant to, ZoneId zone) {
        var starts = from.atZone(zone);
        var ends = to.atZone(zone);
        var sameDay = starts.toLocalDate().equals(ends.toLocalDate());
        return DateTimeFormatter.ofPattern("EEEE d MMMM uuuu, HH:mm", locale).format(starts)
                + "–"
                + DateTimeFormatter.ofPattern(sameDay ? "HH:mm zzz" : "d MMMM uuuu, HH:mm zzz", locale)
                        .format(ends);
    }

    /** From a day to a day: "3 May 2026 – 7 June 2026". */
    public String days(LocalDate from, LocalDate to) {
        return from.equals(to) ? day(from) : day(from) + " – " + day(to);
    }

    private Phrase phrase(Messages source, String pattern, Object... args) {
        var text = pattern.indexOf('{') < 0 ? pattern : filled(pattern, args);
        var same = source.language().equals(language());
        return new Phrase(text, same ? Optional.empty() : Optional.of(source.language()));
    }

    private String filled(String pattern, Object... args) {
        return PLACE.matcher(pattern)
                .replaceAll(place -> Matcher.quoteReplacement(shown(args[Integer.parseInt(place.group(1))])));
    }

    private String shown(Object arg) {
        return arg instanceof Number number ? shown(number) : arg.toString();
    }

    /** Most numbers on a page are so small that all our languages write them alike; to make a format takes long. */
    private String shown(Number number) {
        long whole = number.longValue();
        return whole == number.doubleValue() && whole >= 0 && whole < FIRST_WITH_SEPARATOR
                ? Long.toString(whole)
                : NumberFormat.getIntegerInstance(locale).format(number);
    }
}
