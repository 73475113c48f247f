package lms.web.bench;

import java.io.File;
import java.lang.instrument.Instrumentation;

/**
 * Lives as an agent in the server's process and deploys a second application beside ours as soon as its file appears.
 * So the launcher and our application run as they are delivered.
 */
public final class Beside {

    private Beside() {}

    /**
     * Called by the virtual machine.
     *
     * @param file the archive to wait for; it must appear whole
     */
    public static void premain(String file, Instrumentation unused) {
        Thread waiting = new Thread(() -> deploy(new File(file)), "beside");
        waiting.setDaemon(true);
        waiting.start();
    }

    private static void deploy(File war) {
        try {
            while (!war.exists()) {
                Thread.sleep(100);
            }
            Class<?> server = Class.forName("fish.payara.micro.impl.PayaraMicroImpl");
            Object runtime = server.getMethod("getRuntime")
                    .invoke(server.getMethod("getInstance").invoke(null));
            Class.forName("fish.payara.micro.PayaraMicroRuntime")
                    .getMethod("deploy", String.class, String.class, File.class)
                    .invoke(runtime, "beside", "/beside", war);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Cannot deploy " + war, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
