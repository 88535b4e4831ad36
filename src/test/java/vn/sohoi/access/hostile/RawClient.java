package vn.sohoi.access.hostile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** One connection for one request, sent as bytes: what no well-behaved client would send. */
final class RawClient {
    private static final int PATIENCE_MS = 6_000;

    private final int port;

    RawClient(int port) {
        this.port = port;
    }

    /**
     * What came back.
     *
     * @param head status line and headers
     * @param status 0 where the connection was closed without a word
     */
    record Answer(int status, List<String> head, String body, long millis) {
        List<String> headers(String name) {
            var start = name.toLowerCase(Locale.ROOT) + ":";
            return head.stream()
                    .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(start))
                    .map(line -> line.substring(start.length()).strip())
                    .toList();
        }

        String header(String name) {
            return headers(name).stream().findFirst().orElse("");
        }
    }

    /** The same with a well-formed head; the text of a header goes as it is. */
    Answer send(String method, String target, List<String> headers, byte[] body) throws IOException {
        var lines = new ArrayList<String>();
        lines.add(method + " " + target + " HTTP/1.1");
        if (headers.stream().noneMatch(one -> one.startsWith("Host:"))) lines.add("Host: 127.0.0.1:" + port);
        lines.add("Connection: close");
        // a line that is folded belongs to this one, and not to the closing
        lines.add("X-Plain: x");
        if (body.length > 0 && headers.stream().noneMatch(one -> one.startsWith("Content-Length:")))
            lines.add("Content-Length: " + body.length);
        lines.addAll(headers);
        var head = String.join("\r\n", lines) + "\r\n\r\n";
        var all = new ByteArrayOutputStream();
        all.writeBytes(head.getBytes(StandardCharsets.UTF_8));
        all.writeBytes(body);
        return send(all.toByteArray());
    }

    Answer send(byte[] request) throws IOException {
        long start = System.nanoTime();
        var answer = new ByteArrayOutputStream();
        try (var socket = new Socket("127.0.0.1", port)) {
            socket.setSoTimeout(PATIENCE_MS);
            try {
                socket.getOutputStream().write(request);
                socket.getOutputStream().flush();
                socket.getInputStream().transferTo(answer);
            } catch (SocketException | SocketTimeoutException givenUp) {
                // who has read enough answers and closes while the rest is being sent; who waits for more says nothing
            }
        }
        return read(answer.toString(StandardCharsets.UTF_8), (System.nanoTime() - start) / 1_000_000);
    }

    private static Answer read(String text, long millis) {
        int end = text.indexOf("\r\n\r\n");
        if (end < 0) return new Answer(0, List.of(), text, millis);
        var head = List.of(text.substring(0, end).split("\r\n"));
        var answer = new Answer(Integer.parseInt(head.getFirst().split(" ")[1]), head, text.substring(end + 4), millis);
        boolean parts = answer.header("Transfer-Encoding").equals("chunked");
        return parts ? new Answer(answer.status(), head, joined(answer.body()), millis) : answer;
    }

    /** Lengths count bytes, and one sign may be several of them. */
    private static String joined(String body) {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        var whole = new ByteArrayOutputStream();
        int at = 0;
        while (at < bytes.length) {
            int line = at;
            while (line < bytes.length && bytes[line] != '\r') line++;
            var length = new String(bytes, at, line - at, StandardCharsets.US_ASCII).strip();
            int size = length.isEmpty() ? 0 : Integer.parseInt(length, 16);
            if (size == 0) break;
            whole.write(bytes, line + 2, Math.min(size, bytes.length - line - 2));
            at = line + 2 + size + 2;
        }
        return whole.toString(StandardCharsets.UTF_8);
    }
}
