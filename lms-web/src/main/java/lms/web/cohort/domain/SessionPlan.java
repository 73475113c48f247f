package lms.web.cohort.domain;

import java.time.Instant;

/**
 * What is decided about a session.
 *
 * @param title for people; empty where its number says enough
 * @param startsAt when it starts
 * @param endsAt when it ends, after it starts
 * @param place where people meet; empty for a session online
 * @param accessFacts step-free access, hearing loop, toilets, transport: facts about the place
 * @param link where people meet online; empty or an https address
 * @param runSheet id of the run sheet of the course that it follows; empty for none
 */
public record SessionPlan(
        String title,
        Instant startsAt,
        Instant endsAt,
        Delivery delivery,
        String place,
        String accessFacts,
        String link,
        String runSheet) {}
