package lms.web.bench;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** One connection that is kept, one request after the other. As little work as can be, since server and client share the machine. */
final class Wire implements AutoCloseable {

    private final int port;
    private Socket socket;
    private InputStream in;

    Wire(int port) throws IOException {
        this.port = port;
        socket = connect(port);
        in = new BufferedInputStream(socket.getInputStream(), 65_536);
    }

    private static Socket connect(int port) throws IOException {
        Socket fresh = new Socket(InetAddress.getLoopbackAddress(), port);
        fresh.setTcpNoDelay(true);
        fresh.setSoTimeout(60_000);
        return fresh;
    }

    /** Sends a whole request and reads the whole answer. A connection that the server has had enough of is made anew. */
    Reply send(byte[] request) throws IOException {
        Reply reply;
        try {
            reply = sendHere(request);
        } catch (SocketException | EOFException closed) {
            again();
            reply = sendHere(request);
        }
        if (header(reply.head(), "connection").equals("close")) {
            again();
        }
        return reply;
    }

    private Reply sendHere(byte[] request) throws IOException {
        socket.getOutputStream().write(request);
        String head = head();
        int status = Integer.parseInt(head.substring(9, 12));
        return new Reply(status, head, body(head));
    }

    private void again() throws IOException {
        socket.close();
        socket = connect(port);
        in = new BufferedInputStream(socket.getInputStream(), 65_536);
    }

    private String head() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1024);
        int ends = 0;
        while (ends < 2) {
            int next = in.read();
            if (next < 0) {
                throw new EOFException("The server closed the connection");
            }
            bytes.write(next);
            ends = next == '\n' ? ends + 1 : next == '\r' ? ends : 0;
        }
        return bytes.toString(StandardCharsets.ISO_8859_1);
    }

    private byte[] body(String head) throws IOException {
        String length = header(head, "content-length");
        if (!length.isEmpty()) {
            return in.readNBytes(Integer.parseInt(length));
        }
        if (!header(head, "transfer-encoding").equals("chunked")) {
            return new byte[0];
        }
        ByteArrayOutputStream body = new ByteArrayOutputStream(16_384);
        int size = chunk();
        while (size > 0) {
            body.write(in.readNBytes(size));
            line();
            size = chunk();
        }
        line();
        return body.toByteArray();
    }

    private int chunk() throws IOException {
        return Integer.parseInt(line().strip(), 16);
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder();
        int next = in.read();
        while (next != '\n' && next >= 0) {
            line.append((char) next);
            next = in.read();
        }
        return line.toString();
    }

    static String header(String head, String name) {
        int at = head.toLowerCase(Locale.ROOT).indexOf("\n" + name + ":");
        return at < 0
                ? ""
                : head.substring(at + name.length() + 2, head.indexOf('\n', at + 1))
                        .strip();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    /**
     * An answer.
     *
     * @param status HTTP status
     * @param head status line and headers
     * @param body as it came, so compressed when the headers say so
     */
    record Reply(int status, String head, byte[] body) {}
}
