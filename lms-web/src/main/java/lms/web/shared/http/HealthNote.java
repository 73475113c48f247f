package lms.web.shared.http;

/** What a part of the application tells whoever looks after the machine, at {@code /health/} and its name. */
public interface HealthNote {

    /** The last part of the address, in lower case. */
    String name();

    /** A few lines without anything that is secret or about people. */
    String text();
}
