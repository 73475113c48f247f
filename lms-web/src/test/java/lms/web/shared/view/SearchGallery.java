package lms.web.shared.view;

import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import lms.web.finding.page.SearchModel;
import lms.web.finding.page.SearchModel.Choice;
import lms.web.finding.page.SearchModel.Filter;
import lms.web.finding.page.SearchModel.Part;
import lms.web.finding.page.SearchModel.Result;
import lms.web.learning.page.GlossaryModel;
import lms.web.shared.view.generated.Templates;

/** The search and the glossary in every state. */
final class SearchGallery {

    private static final SafeUrl HERE = SafeUrl.of("/search?q=door");

    private final Templates templates;
    private final Frame anybody;
    private final Frame learner;
    private final BiConsumer<String, JteModel> show;

    SearchGallery(Templates templates, Frame anybody, Frame learner, BiConsumer<String, JteModel> show) {
        this.templates = templates;
        this.anybody = anybody;
        this.learner = learner;
        this.show = show;
    }

    void all() {
        show.accept("search", templates.findingSearch(learner, found(false, Optional.empty(), 2)));
        show.accept("search-narrowed", templates.findingSearch(learner, narrowed()));
        show.accept("search-answer", templates.findingSearch(anybody, found(true, Optional.of(answer()), 1)));
        show.accept("search-blank", templates.findingSearch(anybody, SearchModel.blank()));
        show.accept("search-none", templates.findingSearch(anybody, none()));
        show.accept("glossary", templates.learningGlossary(learner, glossary()));
    }

    private static SearchModel found(boolean more, Optional<SearchModel.Answer> answer, int number) {
        return new SearchModel(
                "door knocking",
                false,
                23,
                more,
                List.of(lesson(), activity(), welsh(), download(), notes()),
                filters(),
                List.of(),
                HERE,
                Optional.of(new SearchModel.Suggestion("door knock", HERE)),
                answer,
                List.of(new SearchModel.Elsewhere("cy", 31, HERE)),
                new SearchModel.Paging(number, 3, Optional.of(HERE), Optional.of(HERE)));
    }

    private static SearchModel narrowed() {
        return new SearchModel(
                "door",
                true,
                1,
                false,
                List.of(lesson()),
                filters(),
                List.of(
                        new SearchModel.Chosen("course", Samples.COURSE_TITLE, HERE),
                        new SearchModel.Chosen("lang", Samples.en("English"), HERE)),
                HERE,
                Optional.empty(),
                Optional.empty(),
                List.of(new SearchModel.Elsewhere("cy", 1, HERE)),
                new SearchModel.Paging(1, 1, Optional.empty(), Optional.empty()));
    }

    private static SearchModel none() {
        return new SearchModel(
                "dor nocking",
                false,
                0,
                false,
                List.of(),
                List.of(new Filter("level", List.of(new Choice("advanced", Samples.en("Advanced"), 0, true)))),
                List.of(new SearchModel.Chosen("level", Samples.en("Advanced"), HERE)),
                HERE,
                Optional.of(new SearchModel.Suggestion("door knocking", HERE)),
                Optional.empty(),
                List.of(),
                new SearchModel.Paging(1, 1, Optional.empty(), Optional.empty()));
    }

    private static SearchModel.Answer answer() {
        return new SearchModel.Answer(
                Samples.en("annual general meeting"),
                List.of("AGM"),
                Samples.en("The meeting that every member may come to, once a year. It elects the officers."),
                SafeUrl.of("/courses/x/glossary#term-agm"));
    }

    private static Result lesson() {
        return new Result(
                Optional.empty(),
                Samples.COURSE_TITLE,
                Samples.en("At the door"),
                Samples.en("Conversations on the doorstep"),
                SafeUrl.of("/courses/x/y"),
                12,
                List.of(new SearchModel.OtherLanguage("cy", SafeUrl.of("/courses/x/y?in=cy"))),
                List.of(
                        place(
                                Optional.empty(),
                                "The opening",
                                "…say who you are before you ",
                                "knock",
                                ", and ask one open question."),
                        place(
                                Optional.of("search.kind.activity"),
                                "A round in pairs",
                                "One ",
                                "knocks",
                                ", the other opens."),
                        place(Optional.empty(), "", "Read the street before the ", "door", ".")));
    }

    private static Result activity() {
        return new Result(
                Optional.of("search.kind.glossary"),
                Samples.COURSE_TITLE,
                Samples.en(""),
                Samples.en("canvass"),
                SafeUrl.of("/courses/x/glossary"),
                0,
                List.of(),
                List.of(place(Optional.empty(), "canvass", "To go from ", "door", " to door.")));
    }

    private static Result welsh() {
        return new Result(
                Optional.empty(),
                Samples.cy("Sut rydym ni’n dysgu yma"),
                Samples.cy(""),
                Samples.cy("Cymryd rhan"),
                SafeUrl.of("/courses/x/z?in=cy"),
                75,
                List.of(),
                List.of(place(Optional.empty(), "", "Curo ar y ", "drws", ".")));
    }

    private static Result download() {
        return new Result(
                Optional.of("search.kind.download"),
                Samples.COURSE_TITLE,
                Samples.en(""),
                Samples.en("Canvass sheet (PDF)"),
                SafeUrl.of("/files/sheet.pdf"),
                0,
                List.of(),
                List.of(new SearchModel.Section(Optional.empty(), "", SafeUrl.of("/files/sheet.pdf"), List.of())));
    }

    private static Result notes() {
        return new Result(
                Optional.of("search.kind.notes"),
                Samples.COURSE_TITLE,
                Samples.en("At the door"),
                Samples.en("A first canvass"),
                SafeUrl.of("/facilitate/notes/x/y"),
                90,
                List.of(),
                List.of(place(Optional.empty(), "Before the session", "Have a ", "door", " to practise at.")));
    }

    private static SearchModel.Section place(
            Optional<String> kind, String heading, String before, String marked, String after) {
        return new SearchModel.Section(
                kind,
                heading,
                SafeUrl.of("/courses/x/y#open"),
                List.of(new Part(before, false), new Part(marked, true), new Part(after, false)));
    }

    private static List<Filter> filters() {
        return List.of(
                new Filter(
                        "course",
                        List.of(
                                new Choice("first-campaign", Samples.COURSE_TITLE, 12, true),
                                new Choice("welcome", Samples.cy("Sut rydym ni’n dysgu yma"), 3, false))),
                new Filter(
                        "kind",
                        List.of(
                                new Choice("lesson", Samples.en("Lesson"), 12, false),
                                new Choice("glossary", Samples.en("Meaning of a word"), 2, false))),
                new Filter(
                        "lang",
                        List.of(
                                new Choice("en", Samples.en("English"), 12, true),
                                new Choice("cy", Samples.en("Welsh"), 1, false))),
                new Filter(
                        "length",
                        List.of(
                                new Choice("short", Samples.en("Up to 15 minutes"), 12, false),
                                new Choice("long", Samples.en("More than 45 minutes"), 1, false))));
    }

    private static GlossaryModel glossary() {
        return new GlossaryModel(
                Samples.COURSE_TITLE,
                Samples.COURSE,
                List.of(
                        letter("A", word("agm", "annual general meeting")),
                        letter("C", word("canvass", "canvass"), word("clp", "constituency party")),
                        letter("P", word("precept", "precept"))));
    }

    private static GlossaryModel.Letter letter(String letter, GlossaryModel.Word... words) {
        return new GlossaryModel.Letter(letter, List.of(words));
    }

    private static GlossaryModel.Word word(String id, String term) {
        return new GlossaryModel.Word(
                id,
                Samples.en(term),
                Samples.html("<p>What it means, in a sentence or two that anybody can read.</p>"));
    }
}
