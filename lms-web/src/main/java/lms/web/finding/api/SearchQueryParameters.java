package lms.web.finding.api;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.EnumMap;
import java.util.Map;
import lms.search.Facet;
import lms.web.finding.usecase.Search;

/** The query of a search by a program. */
public class SearchQueryParameters {

    private static final int MOST = 100;

    private final String text;
    private final Map<Facet, String> only = new EnumMap<>(Facet.class);
    private final String limit;

    /** Read by JAX-RS. */
    public SearchQueryParameters(
            @QueryParam("q") @DefaultValue("") String text,
            @QueryParam("course") @DefaultValue("") String course,
            @QueryParam("kind") @DefaultValue("") String kind,
            @QueryParam("lang") @DefaultValue("") String language,
            @QueryParam("level") @DefaultValue("") String level,
            @QueryParam("length") @DefaultValue("") String length,
            @QueryParam("limit") @DefaultValue("20") String limit) {
        this.text = text;
        this.limit = limit;
        narrow(Facet.COURSE, course);
        narrow(Facet.KIND, kind);
        narrow(Facet.LANGUAGE, language);
        narrow(Facet.LEVEL, level);
        narrow(Facet.LENGTH, length);
    }

    private void narrow(Facet facet, String value) {
        if (!value.isBlank()) {
            only.put(facet, value);
        }
    }

    String text() {
        return text;
    }

    /** @throws lms.web.shared.kernel.Rejected if the limit is no number that is allowed */
    Search.Question question(String readersLanguage) {
        return new Search.Question(text, readersLanguage, only, Limit.of(limit, MOST), 0);
    }
}
