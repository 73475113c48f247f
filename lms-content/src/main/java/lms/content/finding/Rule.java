package lms.content.finding;

import java.util.List;
import java.util.Optional;
import lms.content.Diagnostic;
import lms.content.Severity;
import lms.content.document.Position;

/** What is checked. The names are stable: people search for them and tools filter by them. */
public enum Rule {
    F01("the file is UTF-8 text"),
    F02("files and paragraphs have a reasonable size"),
    F03("blocks are not nested too deep"),
    F04("every lesson is there and listed"),
    F05("nothing leads out of the curriculum"),
    F06("includes do not run in a circle"),
    F07("the text can be parsed in reasonable time"),
    Y01("the YAML can be read"),
    Y02("no key stands twice"),
    Y03("every key is known"),
    Y04("every required key is there"),
    Y05("every value has the right type"),
    Y06("ids, languages, licences and durations are well formed"),
    Y07("titles exist in every language"),
    Y08("accepted warnings have a reason and still occur", Severity.WARNING),
    I01("ids are unique"),
    I02("no released id vanished"),
    I03("no retired id is used again"),
    I04("objectives and prerequisites exist"),
    I05("prerequisites do not run in a circle"),
    I06("aliases lead to an id that is in use"),
    I07("released answers keep their keys", Severity.WARNING),
    I08("overlays name blocks that exist and have not changed"),
    D01("directives are known"),
    D02("every directive is closed"),
    D03("every closing fence closes something"),
    D04("directives stand where they may"),
    D05("attributes are known and complete"),
    D06("fences have blank lines around them", Severity.WARNING),
    D07("directives are not nested too deep"),
    D08("blocks have the parts they need, in their order"),
    Q01("some option is right"),
    Q02("a single choice has one right option"),
    Q03("there is a choice"),
    Q04("options differ"),
    Q05("numeric answers are numbers"),
    Q06("matching pairs are plain"),
    Q07("there is something to put in order"),
    Q08("questions and options are written out"),
    Q09("objectives are assessed", Severity.WARNING),
    Q10("the pass mark is a percentage"),
    Q11("rubrics have points"),
    L01("linked files exist"),
    L02("linked headings and footnotes exist"),
    L03("links use http, https, mailto or tel"),
    L04("links to the web use https", Severity.WARNING),
    L05("link texts say where they lead", Severity.WARNING),
    L06("glossary terms are defined"),
    L07("media, downloads and footnotes are used", Severity.WARNING),
    A01("images have a text alternative"),
    A02("heading levels do not jump"),
    A03("video and audio have a transcript, video has captions"),
    A04("tables have a header"),
    A05("headings under one heading differ"),
    A06("downloads state type and size", Severity.WARNING),
    T01("activities, discussions and breaks fit into the lesson's time"),
    T02("plans and run sheets add up to their time"),
    T03("the review is not overdue", Severity.WARNING),
    X01("translations follow their original", Severity.WARNING),
    X02("translations have the structure of the original"),
    X03("translations have the attributes of the original"),
    X04("every lesson is translated", Severity.INFORMATION),
    S01("no raw HTML"),
    S02("no attribute lists outside directives"),
    S03("no data URIs"),
    S04("learners see neither facilitator notes nor answers"),
    C01("every outcome is served by an objective", Severity.WARNING),
    C02("every module has something to practise", Severity.WARNING),
    C03("the text is plain to read", Severity.WARNING),
    C04("sentences are short", Severity.WARNING),
    C05("every objective is taught", Severity.WARNING),
    C06("objectives can be observed", Severity.WARNING);

    private final String meaning;
    private final Severity severity;

    Rule(String meaning) {
        this(meaning, Severity.ERROR);
    }

    Rule(String meaning, Severity severity) {
        this.meaning = meaning;
        this.severity = severity;
    }

    /** What holds when the rule is kept. */
    public String meaning() {
        return meaning;
    }

    public Severity severity() {
        return severity;
    }

    /** A finding with advice how to mend it. */
    public Diagnostic found(String file, Position at, String message, String hint) {
        return found(file, at, message, Advice.toPeople(hint));
    }

    /** A finding with advice that perhaps a program can follow. */
    public Diagnostic found(String file, Position at, String message, Advice advice) {
        return new Diagnostic(
                file, at.line(), at.column(), severity, name(), message, Optional.of(advice.hint()), advice.repair());
    }

    /** A finding whose mending is plain from the message. */
    public Diagnostic found(String file, Position at, String message) {
        return new Diagnostic(file, at.line(), at.column(), severity, name(), message, Optional.empty(), List.of());
    }
}
