package lms.content;

/** How a lesson is taken; a lesson states its time for each way it is meant for. */
public enum DeliveryMode {
    SELF_PACED("self-paced"),
    IN_PERSON("in-person"),
    ONLINE("online");

    private final String key;

    DeliveryMode(String key) {
        this.key = key;
    }

    /** The word that files use. */
    public String key() {
        return key;
    }
}
