package lms.web.catalogue.persistence;

import static lms.web.catalogue.persistence.StoredJson.array;
import static lms.web.catalogue.persistence.StoredJson.list;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.LocalDate;
import java.util.List;
import lms.content.Download;
import lms.content.Heading;
import lms.content.Objective;
import lms.content.Passage;
import lms.content.RenderedLesson;
import lms.content.Segment;
import lms.content.TermDefinition;
import lms.web.catalogue.usecase.LessonDocument;

/** The stored form of a rendered lesson. */
final class LessonJson {

    private LessonJson() {}

    static String write(LessonDocument lesson) {
        RenderedLesson rendered = lesson.rendered();
        JsonObjectBuilder json = Json.createObjectBuilder();
        StoredJson.optional(json, "summary", lesson.summary());
        StoredJson.optional(json, "reviewBy", lesson.reviewBy().map(LocalDate::toString));
        return json.add("title", lesson.title())
                .add("minutes", lesson.minutes())
                .add("draft", lesson.draft())
                .add("objectives", array(lesson.objectives(), LessonJson::objective))
                .add("lesson", rendered.lessonId())
                .add("language", rendered.language())
                .add("segments", array(rendered.segments(), LessonJson::segment))
                .add("outline", array(rendered.outline(), LessonJson::heading))
                .add("passages", array(rendered.passages(), LessonJson::passage))
                .add("terms", array(rendered.terms(), LessonJson::term))
                .add("downloads", array(rendered.downloads(), LessonJson::download))
                .build()
                .toString();
    }

    static LessonDocument read(String stored) {
        JsonObject json = StoredJson.parse(stored);
        var rendered = new RenderedLesson(
                json.getString("lesson"),
                json.getString("language"),
                list(json, "segments", LessonJson::segment),
                list(json, "outline", LessonJson::heading),
                list(json, "passages", LessonJson::passage),
                list(json, "terms", LessonJson::term),
                // Releases were once stored without them.
                json.containsKey("downloads") ? list(json, "downloads", LessonJson::download) : List.of());
        return new LessonDocument(
                json.getString("title"),
                StoredJson.optional(json, "summary"),
                json.getInt("minutes"),
                json.getBoolean("draft", false),
                StoredJson.optional(json, "reviewBy").map(LocalDate::parse),
                list(json, "objectives", LessonJson::objective),
                rendered);
    }

    private static JsonObjectBuilder segment(Segment segment) {
        JsonObjectBuilder json = Json.createObjectBuilder();
        if (segment instanceof Segment.Html html) {
            return json.add("html", html.html());
        }
        if (segment instanceof Segment.QuizPlace place) {
            return json.add("quiz", QuizJson.quiz(place.quiz()));
        }
        throw new IllegalStateException("No stored form for " + segment.getClass());
    }

    private static Segment segment(JsonObject json) {
        return json.containsKey("quiz")
                ? new Segment.QuizPlace(QuizJson.quiz(json.getJsonObject("quiz")))
                : new Segment.Html(json.getString("html"));
    }

    private static JsonObjectBuilder objective(Objective objective) {
        JsonObjectBuilder json =
                Json.createObjectBuilder().add("id", objective.id()).add("text", objective.text());
        StoredJson.optional(json, "outcome", objective.outcome());
        return json;
    }

    private static Objective objective(JsonObject json) {
        return new Objective(json.getString("id"), json.getString("text"), StoredJson.optional(json, "outcome"));
    }

    private static JsonObjectBuilder heading(Heading heading) {
        return Json.createObjectBuilder()
                .add("level", heading.level())
                .add("id", heading.id())
                .add("text", heading.text());
    }

    private static Heading heading(JsonObject json) {
        return new Heading(json.getInt("level"), json.getString("id"), json.getString("text"));
    }

    private static JsonObjectBuilder passage(Passage passage) {
        return Json.createObjectBuilder()
                .add("anchor", passage.anchor())
                .add("kind", passage.kind().name())
                .add("heading", passage.heading())
                .add("text", passage.text());
    }

    private static Passage passage(JsonObject json) {
        // Releases were once stored without the kind.
        Passage.Kind kind = Passage.Kind.valueOf(json.getString("kind", Passage.Kind.LESSON.name()));
        return new Passage(json.getString("anchor"), kind, json.getString("heading"), json.getString("text"));
    }

    private static JsonObjectBuilder download(Download file) {
        return Json.createObjectBuilder().add("path", file.path()).add("title", file.title());
    }

    private static Download download(JsonObject json) {
        return new Download(json.getString("path"), json.getString("title"));
    }

    private static JsonObjectBuilder term(TermDefinition term) {
        return Json.createObjectBuilder()
                .add("id", term.id())
                .add("term", term.term())
                .add("html", term.html());
    }

    private static TermDefinition term(JsonObject json) {
        return new TermDefinition(json.getString("id"), json.getString("term"), json.getString("html"));
    }
}
