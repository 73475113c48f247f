package lms.web.shared.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * Refuses bodies over 256 kB (where a file may be sent, over 50 MB) with 413, whether they tell their length or come in chunks. The container's own limit
 * answers chunked ones with 500 (measured); a chunked body is therefore read here, into at most that much memory.
 */
public class BodyLimit extends HttpFilter {
    private static final long serialVersionUID = 1L;

    /** The most bytes that a body may have. */
    static final int MOST_BYTES = 256 * 1024;

    /** The most bytes of a body that brings a file, and tells its length. Nobody reads it before rights were asked. */
    static final int MOST_UPLOADED_BYTES = 50 * 1024 * 1024;

    /** The parts of the site to which files are sent. */
    private static final List<String> UPLOADS = List.of("/author/", "/admin/people/import/");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getContentLengthLong() > most(request)) {
            refuse(response);
        } else if (request.getContentLengthLong() < 0 && request.getHeader("Transfer-Encoding") != null) {
            byte[] body = request.getInputStream().readNBytes(MOST_BYTES + 1);
            if (body.length > MOST_BYTES) {
                refuse(response);
            } else {
                chain.doFilter(new Buffered(request, body), response);
            }
        } else {
            chain.doFilter(request, response);
        }
    }

    private static int most(HttpServletRequest request) {
        boolean upload = request.getMethod().equals("POST")
                && UPLOADS.stream().anyMatch(request.getRequestURI()::startsWith)
                && request.getRequestURI().endsWith("/" + TakesUpload.PATH);
        return upload ? MOST_UPLOADED_BYTES : MOST_BYTES;
    }

    private static void refuse(HttpServletResponse response) throws IOException {
        // The rest of the body is not read: the connection cannot serve another request.
        response.setHeader("Connection", "close");
        response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
    }

    /** A request whose body was read already. */
    private static final class Buffered extends HttpServletRequestWrapper {
        private final byte[] body;

        private Buffered(HttpServletRequest request, byte[] body) {
            super(request);
            this.body = body;
        }

        @Override
        public ServletInputStream getInputStream() {
            return new BufferedStream(new ByteArrayInputStream(body));
        }

        @Override
        public BufferedReader getReader() {
            Charset charset = Optional.ofNullable(getCharacterEncoding())
                    .filter(Charset::isSupported)
                    .map(Charset::forName)
                    .orElse(StandardCharsets.UTF_8);
            return new BufferedReader(new InputStreamReader(getInputStream(), charset));
        }

        @Override
        public int getContentLength() {
            return body.length;
        }

        @Override
        public long getContentLengthLong() {
            return body.length;
        }
    }

    private static final class BufferedStream extends ServletInputStream {
        private final ByteArrayInputStream bytes;

        private BufferedStream(ByteArrayInputStream bytes) {
            this.bytes = bytes;
        }

        @Override
        public int read() {
            return bytes.read();
        }

        @Override
        public int read(byte[] target, int offset, int length) {
            return bytes.read(target, offset, length);
        }

        @Override
        public boolean isFinished() {
            return bytes.available() == 0;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new IllegalStateException("A body that was read already is not read asynchronously");
        }
    }
}
