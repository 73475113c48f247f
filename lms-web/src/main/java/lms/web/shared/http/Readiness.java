package lms.web.shared.http;

import lms.web.shared.kernel.Component;

/** Whether the application has come up: set once, at the end of the start. */
@Component
public class Readiness {

    private volatile boolean ready;

    /** The start is done. */
    public void ready() {
        ready = true;
    }

    public boolean isReady() {
        return ready;
    }
}
