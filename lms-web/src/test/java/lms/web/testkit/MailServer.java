package lms.web.testkit;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A mail server on the loopback address that speaks as much SMTP as is needed to take mails, and to refuse them. */
public final class MailServer implements AutoCloseable {

    private static final String OK = "250 ok";

    private static final long PATIENCE_MILLIS = 10_000;

    private final ServerSocket socket;
    private final Thread listener;
    private final List<Received> received = new CopyOnWriteArrayList<>();
    private final BlockingQueue<Received> fresh = new LinkedBlockingQueue<>();
    private volatile String answerToRecipients = OK;
    private volatile String answerToWords = OK;

    /** On a free port. */
    public MailServer() {
        this(0);
    }

    /** On this port. */
    public MailServer(int port) {
        try {
            socket = new ServerSocket(port, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        listener = new Thread(this::listen, "mail server");
        listener.setDaemon(true);
        listener.start();
    }

    public int port() {
        return socket.getLocalPort();
    }

    /** From now on each recipient is answered so. */
    public void answerRecipients(String answer) {
        answerToRecipients = answer;
    }

    /** From now on each mail is answered so when all its words are there. */
    public void answerWords(String answer) {
        answerToWords = answer;
    }

    /** What was taken so far. */
    public List<Received> received() {
        return List.copyOf(received);
    }

    /** The next mail that comes; waits for it. */
    public Received next() throws InterruptedException {
        Received mail = fresh.poll(60, TimeUnit.SECONDS);
        if (mail == null) {
            throw new IllegalStateException("No mail came within a minute");
        }
        return mail;
    }

    private void listen() {
        try {
            while (true) {
                try (Socket client = socket.accept()) {
                    speak(client);
                } catch (SocketException e) {
                    if (socket.isClosed()) {
                        return;
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void speak(Socket client) throws IOException {
        var in = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.ISO_8859_1));
        var out = new PrintStream(client.getOutputStream(), true, StandardCharsets.US_ASCII);
        say(out, "220 ready");
        String from = "";
        List<String> to = new ArrayList<>();
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            String verb = line.length() < 4 ? line : line.substring(0, 4).toUpperCase(java.util.Locale.ROOT);
            switch (verb) {
                case "MAIL" -> {
                    from = line.replaceAll(".*<(.*)>.*", "$1");
                    to.clear();
                    say(out, OK);
                }
                case "RCPT" -> {
                    if (answerToRecipients.equals(OK)) {
                        to.add(line.replaceAll(".*<(.*)>.*", "$1"));
                    }
                    say(out, answerToRecipients);
                }
                case "DATA" -> {
                    say(out, "354 go on");
                    String words = words(in);
                    if (answerToWords.equals(OK)) {
                        take(new Received(from, List.copyOf(to), words));
                    }
                    say(out, answerToWords);
                }
                case "QUIT" -> {
                    say(out, "221 bye");
                    return;
                }
                default -> say(out, OK);
            }
        }
    }

    private static String words(BufferedReader in) throws IOException {
        var words = new StringBuilder();
        for (String line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
            words.append(line.startsWith("..") ? line.substring(1) : line).append("\r\n");
        }
        return words.toString();
    }

    private void take(Received mail) {
        received.add(mail);
        fresh.add(mail);
    }

    private static void say(PrintStream out, String line) {
        out.print(line + "\r\n");
        out.flush();
    }

    /** Ends for good: a caller whom the system let in at the last moment has been served by then. */
    @Override
    public void close() {
        try {
            socket.close();
            listener.join(PATIENCE_MILLIS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /**
     * A mail that was taken.
     *
     * @param from of the envelope
     * @param to of the envelope
     * @param source as it came over the line
     */
    public record Received(String from, List<String> to, String source) {

        /** A header as it reads. */
        public String header(String name) {
            try {
                return jakarta.mail.internet.MimeUtility.decodeText(
                        String.join("\n", message().getHeader(name)));
            } catch (MessagingException | IOException e) {
                throw new IllegalStateException(e);
            }
        }

        public String subject() {
            return header("Subject");
        }

        /** The words. */
        public String body() {
            try {
                return message().getContent().toString().replace("\r\n", "\n");
            } catch (MessagingException | IOException e) {
                throw new IllegalStateException(e);
            }
        }

        /** The first address in the words that contains this. */
        public String link(String part) {
            return body().lines()
                    .map(String::strip)
                    .filter(line -> line.startsWith("http") && line.contains(part))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("No link with " + part + " in\n" + body()));
        }

        private MimeMessage message() throws MessagingException {
            return new MimeMessage(
                    Session.getInstance(new Properties()),
                    new ByteArrayInputStream(source.getBytes(StandardCharsets.ISO_8859_1)));
        }
    }
}
