package lms.web.shared.kernel;

/** What a person may do, always held in a scope; roles add up. The terms are those of the organisation. */
public enum Role {
    /** Facilitates and reviews in a cohort. */
    COACH,
    /** Writes a curriculum. */
    AUTHOR,
    /** Approves and publishes a curriculum, never their own work. */
    REVIEWER,
    /** Political education officer of an organisation unit. */
    OFFICER,
    /** Runs the site: people, units, roles. Holds no other role by that. */
    ADMINISTRATOR,
    /** Reads the audit trail in full and nothing else. */
    AUDITOR
}
