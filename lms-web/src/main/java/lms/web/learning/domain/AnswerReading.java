package lms.web.learning.domain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import lms.content.ChoiceQuestion;
import lms.content.MatchingQuestion;
import lms.content.NumericQuestion;
import lms.content.Option;
import lms.content.OrderingQuestion;
import lms.content.PollQuestion;
import lms.content.Question;
import lms.content.Response;
import lms.content.TextQuestion;
import lms.web.shared.kernel.Rejected;

/** Reads what a form holds as an answer to a question, or says at which field what is wrong with it. */
public final class AnswerReading implements Question.Cases<Response> {

    /** Most characters that somebody may type as an answer. */
    public static final int MOST_CHARACTERS = 500;

    private final Given given;

    private AnswerReading(Given given) {
        this.given = given;
    }

    /**
     * The answer in the form. Keys that the question does not have are left out.
     *
     * @throws Rejected if there is none, or if it cannot be an answer to this question
     */
    public static Response read(Question question, Given given) {
        return question.fold(new AnswerReading(given));
    }

    @Override
    public Response choice(ChoiceQuestion question) {
        Set<String> chosen = known(question.options());
        refuseIf(given.isNotSure() && !chosen.isEmpty(), Given.ANSWER, "question.unsure.alone");
        if (given.isNotSure()) {
            return new Response.NotSure();
        }
        refuseIf(chosen.isEmpty(), Given.ANSWER, "question.choose");
        return new Response.Chosen(chosen);
    }

    @Override
    public Response poll(PollQuestion question) {
        Set<String> chosen = known(question.options());
        refuseIf(chosen.isEmpty(), Given.ANSWER, "question.choose.poll");
        return new Response.Chosen(Set.of(chosen.iterator().next()));
    }

    @Override
    public Response numeric(NumericQuestion question) {
        Response typed = typed();
        boolean isNumber = given.isNotSure() || question.number(given.typed()).isPresent();
        refuseIf(!isNumber, Given.ANSWER, "question.number.format");
        return typed;
    }

    @Override
    public Response text(TextQuestion question) {
        return typed();
    }

    @Override
    public Response matching(MatchingQuestion question) {
        Set<String> choices =
                question.choices().stream().map(MatchingQuestion.Choice::key).collect(Collectors.toSet());
        Map<String, String> matched = new LinkedHashMap<>();
        question.pairs().forEach(pair -> {
            String choice = given.part(pair.key());
            if (choices.contains(choice)) {
                matched.put(pair.key(), choice);
            }
        });
        String first = Given.field(question.pairs().get(0).key());
        refuseIf(given.isNotSure() && !matched.isEmpty(), first, "question.unsure.alone");
        if (given.isNotSure()) {
            return new Response.NotSure();
        }
        refuseIf(matched.isEmpty(), first, "question.match.missing");
        return new Response.Matched(matched);
    }

    @Override
    public Response ordering(OrderingQuestion question) {
        List<String> keys =
                question.shuffled().stream().map(OrderingQuestion.Item::key).toList();
        boolean untouched = keys.stream().allMatch(key -> given.part(key).isBlank());
        String first = Given.field(keys.get(0));
        refuseIf(given.isNotSure() && !untouched, first, "question.unsure.alone");
        if (given.isNotSure()) {
            return new Response.NotSure();
        }
        refuseIf(untouched, first, "question.order.none");
        return new Response.Ordered(inOrder(keys));
    }

    private List<String> inOrder(List<String> keys) {
        Map<Integer, String> byPlace = new TreeMap<>();
        List<Rejected.Fault> faults = new ArrayList<>();
        for (String key : keys) {
            int place = place(given.part(key), keys.size());
            if (place == 0) {
                faults.add(Rejected.Fault.of(Given.field(key), "question.order.missing"));
            } else if (byPlace.putIfAbsent(place, key) != null) {
                faults.add(Rejected.Fault.of(Given.field(key), "question.order.twice", place));
            }
        }
        if (!faults.isEmpty()) {
            throw new Rejected(faults);
        }
        return List.copyOf(byPlace.values());
    }

    /** A place from 1 to the last one; 0 for what is none. */
    private static int place(String typed, int last) {
        int place = typed.matches("[1-9]\\d{0,3}") ? Integer.parseInt(typed) : 0;
        return place <= last ? place : 0;
    }

    private Response typed() {
        String typed = given.typed();
        refuseIf(given.isNotSure() && !typed.isBlank(), Given.ANSWER, "question.unsure.alone");
        if (given.isNotSure()) {
            return new Response.NotSure();
        }
        refuseIf(typed.isBlank(), Given.ANSWER, "question.type.missing");
        if (typed.codePointCount(0, typed.length()) > MOST_CHARACTERS) {
            throw new Rejected(List.of(Rejected.Fault.of(Given.ANSWER, "question.type.long", MOST_CHARACTERS)));
        }
        // PostgreSQL keeps any character in a text but this one.
        refuseIf(typed.indexOf('\0') >= 0, Given.ANSWER, "question.type.sign");
        return new Response.Typed(typed);
    }

    private Set<String> known(List<Option> options) {
        Set<String> known = new TreeSet<>();
        options.forEach(option -> known.add(option.key()));
        known.retainAll(given.chosen());
        return known;
    }

    private static void refuseIf(boolean wrong, String field, String messageKey) {
        if (wrong) {
            throw new Rejected(List.of(Rejected.Fault.of(field, messageKey)));
        }
    }
}
