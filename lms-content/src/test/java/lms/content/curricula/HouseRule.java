package lms.content.curricula;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import lms.content.DeliveryMode;
import lms.content.Lesson;
import lms.content.Rendition;
import lms.content.document.Block;
import lms.content.document.Document;
import lms.content.document.PlainText;
import lms.content.plan.PlanTable;

/** What every lesson of our curricula has beside what the format asks for. Each rule names what is missing. */
enum HouseRule {
    OBJECTIVES("at least two objectives") {
        @Override
        Stream<String> faults(Text text) {
            return when(text.rendition().objectives().size() < 2, "has fewer than two objectives");
        }
    },
    TIMING("a time for every mode") {
        @Override
        Stream<String> faults(Text text) {
            return Stream.of(DeliveryMode.values())
                    .filter(mode -> text.lesson().timing().in(mode).isEmpty())
                    .map(mode -> "has no time for the mode " + mode);
        }
    },
    OPENING("an opening before the first heading that says why it matters") {
        @Override
        Stream<String> faults(Text text) {
            int words = words(text.body().blocks().stream()
                    .skip(1)
                    .takeWhile(block -> !(block instanceof Block.Heading) && !(block instanceof Block.Directive))
                    .toList());
            return when(words < 35, "opens with " + words + " words before its first heading");
        }
    },
    ACTIVITY("an activity") {
        @Override
        Stream<String> faults(Text text) {
            return when(text.body().directives("activity").findAny().isEmpty(), "has no activity");
        }
    },
    QUESTIONS("a knowledge check of at least three questions") {
        @Override
        Stream<String> faults(Text text) {
            long questions = text.body().directives("question").count();
            return when(questions < 3, "asks " + questions + " questions");
        }
    },
    FEEDBACK("feedback on every option") {
        @Override
        Stream<String> faults(Text text) {
            return text.body().directives("question").flatMap(HouseRule::withoutFeedback);
        }
    },
    KEY_POINTS("three to seven key points") {
        @Override
        Stream<String> faults(Text text) {
            long points = text.body()
                    .directives("keypoints")
                    .mapToLong(HouseRule::items)
                    .sum();
            return when(points < 3 || points > 7, "has " + points + " key points");
        }
    },
    PLAN("a plan with minutes for whoever leads it") {
        @Override
        Stream<String> faults(Text text) {
            return when(text.body().directives("facilitator").noneMatch(PlanTable::isPlan), "has no plan for the room");
        }
    },
    NOTES("facilitator notes: what usually goes wrong, online, access") {
        @Override
        Stream<String> faults(Text text) {
            List<Block> notes = text.body()
                    .directives("facilitator")
                    .flatMap(note -> note.children().stream())
                    .toList();
            Stream<String> missing = Stream.of("What usually goes wrong", "Online", "Access")
                    .filter(topic -> notes.stream().noneMatch(block -> begins(block, topic)))
                    .map(topic -> "says nothing to facilitators under \"" + topic + ".\"");
            long slips = notes.stream()
                    .dropWhile(block -> !begins(block, "What usually goes wrong"))
                    .skip(1)
                    .limit(1)
                    .mapToLong(block ->
                            block instanceof Block.Listing list ? list.items().size() : 0)
                    .sum();
            return Stream.concat(missing, when(slips < 3, "names " + slips + " things that go wrong"));
        }
    },
    READING("further reading, and whether it was seen") {
        @Override
        Stream<String> faults(Text text) {
            List<SourceEntry> entries = SourceEntry.of(text.body());
            return Stream.concat(
                    when(entries.size() < 2, "has " + entries.size() + " entries of further reading"),
                    entries.stream().flatMap(entry -> entry.fault().stream()).map(fault -> "reading " + fault));
        }
    },
    LENGTH("as much text as a lesson needs, and no more than a book has in a chapter") {
        @Override
        Stream<String> faults(Text text) {
            int words = words(
                    text.body().blocks().stream().filter(HouseRule::isRead).toList());
            return when(words < 600 || words > 2600, "has " + words + " words for the learner");
        }
    },
    REVIEW("a day by which it is reviewed, and the nations in which it holds") {
        @Override
        Stream<String> faults(Text text) {
            return Stream.concat(
                    when(text.lesson().reviewBy().isEmpty(), "has no review_by"),
                    when(!text.source().contains("\nnations:"), "does not say in which nations it holds"));
        }
    },
    ACTS("the year of every Act") {
        @Override
        Stream<String> faults(Text text) {
            String words = PlainText.ofBlocks(text.body().blocks());
            List<String> faults = new ArrayList<>();
            Matcher act = ACT.matcher(words);
            while (act.find()) {
                if (!Pattern.compile(Pattern.quote(act.group()) + "s?( \\([^)]*\\))? (of )?\\d{4}")
                        .matcher(words)
                        .find()) {
                    faults.add("names \"" + act.group() + "\" without a year");
                }
            }
            return faults.stream().distinct();
        }
    },
    AUTHORS("authors that are roles, not people") {
        @Override
        Stream<String> faults(Text text) {
            return text.lesson().authors().stream()
                    .filter(author -> !ROLES.contains(author))
                    .map(author -> "names an author who is no role: " + author);
        }
    };

    private static final Set<String> ROLES = Set.of("Training team", "Translation team", "Data protection lead");
    /** A capital before the word, and not only that of a sentence such as "The Act" or "Under this Act". */
    private static final Pattern ACT = Pattern.compile(
            "\\b\\p{Lu}[\\p{L})]+ Act\\b(?<!\\b(?:The|This|That|An|Each|No|One|Any|Every|Which|First|Second|Your) Act)(?! of Parliament)");

    private static final Set<String> NOT_READ = Set.of("quiz", "facilitator", "reading", "downloads");

    private final String wanted;

    HouseRule(String wanted) {
        this.wanted = wanted;
    }

    /** A lesson in its default language with the text of its file. */
    record Text(Lesson lesson, Rendition rendition, String source) {
        Document body() {
            return rendition.body();
        }
    }

    /** What lacks, in words that follow the name of the lesson; empty where the rule is kept. */
    abstract Stream<String> faults(Text text);

    /** Everything that lacks in the lesson. */
    static List<String> broken(Text text) {
        return Stream.of(values())
                .flatMap(rule -> rule.faults(text).map(fault -> rule + ": " + fault + " (wanted: " + rule.wanted + ")"))
                .toList();
    }

    private static Stream<String> when(boolean broken, String fault) {
        return broken ? Stream.of(fault) : Stream.empty();
    }

    private static Stream<String> withoutFeedback(Block.Directive question) {
        String id = question.attributes().id().orElse("");
        String type = question.attributes().get("type").orElse("");
        if (!Set.of("single", "multiple").contains(type)) {
            boolean explained = question.children().stream()
                    .anyMatch(block -> block instanceof Block.Directive inner && inner.is("explanation"));
            return when(!explained && !type.equals("poll"), "has no explanation in " + id);
        }
        return question.children().stream()
                .flatMap(block -> block instanceof Block.Listing list ? list.items().stream() : Stream.empty())
                .filter(item -> item.blocks().stream().noneMatch(Block.Quote.class::isInstance))
                .map(item -> "has no feedback in " + id + " for: " + PlainText.ofBlocks(item.blocks()));
    }

    private static long items(Block.Directive block) {
        return block.children().stream()
                .mapToLong(child ->
                        child instanceof Block.Listing list ? list.items().size() : 0)
                .sum();
    }

    private static boolean begins(Block block, String words) {
        return block instanceof Block.Paragraph && PlainText.own(block).startsWith(words);
    }

    private static boolean isRead(Block block) {
        return !(block instanceof Block.Directive directive) || !NOT_READ.contains(directive.name());
    }

    private static int words(List<Block> blocks) {
        return PlainText.ofBlocks(blocks).split("\\s+").length;
    }
}
