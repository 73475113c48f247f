package lms.web.cohort.domain;

import java.time.LocalDate;
import java.time.ZoneId;

/**
 * What an officer decides about a cohort and may change while it is not over.
 *
 * @param name for people, such as "Cardiff, autumn evenings"
 * @param unitPath path of the organisation unit that runs it
 * @param language language of the sessions, a BCP 47 tag
 * @param places how many people can take part, from 1
 * @param startsOn first day, in the cohort's zone
 * @param endsOn last day, not before the first
 * @param zone in which its people keep time
 */
public record CohortPlan(
        String name,
        String unitPath,
        String language,
        Delivery delivery,
        Admission admission,
        int places,
        LocalDate startsOn,
        LocalDate endsOn,
        ZoneId zone) {}
