package org.ringfence.service.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"ringfence.limits.idle=500ms", "ringfence.limits.upload-rate=100KB"})
class SlowUploadTest {
    @LocalServerPort
    private int port;

    @Test
    void anUploadThatStopsIsEnded() throws IOException {
        try (Socket socket = new Socket("127.0.0.1", port)) {
            send(socket, head(1000) + "1. The Provider");

            assertThat(answer(socket)).startsWith("HTTP/1.1 408 ").contains("\"code\":\"slow-upload\"");
        }
    }

    @Test
    void anUploadThatOnlyTricklesIsEnded() throws IOException {
        try (Socket socket = new Socket("127.0.0.1", port)) {
            send(socket, head(100_000));
            trickle(socket);

            assertThat(answer(socket)).startsWith("HTTP/1.1 408 ").contains("\"code\":\"slow-upload\"");
        }
    }

    /** Refused by what it declares; a client that were still sending could meet a closed connection before the answer. */
    @Test
    void anUploadThatDeclaresMoreThanTheLimitIsRefusedAtOnce() throws IOException {
        try (Socket socket = new Socket("127.0.0.1", port)) {
            send(socket, head(68 << 20));

            assertThat(answer(socket))
                    .startsWith("HTTP/1.1 413 ")
                    .contains("application/problem+json")
                    .contains("\"code\":\"too-large\"");
        }
    }

    private static String head(int length) {
        return "POST /v1/checks HTTP/1.1\r\nHost: localhost\r\nContent-Type: text/plain\r\nConnection: close\r\nContent-Length: "
                + length + "\r\n\r\n";
    }

    private static void trickle(Socket socket) throws IOException {
        socket.setSoTimeout(50);
        for (int i = 0; i < 400; i++) {
            try {
                send(socket, "x");
                socket.getInputStream().mark(1);
                if (socket.getInputStream().available() > 0) {
                    break;
                }
                Thread.sleep(50);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
        socket.setSoTimeout(20_000);
    }

    private static void send(Socket socket, String text) throws IOException {
        OutputStream out = socket.getOutputStream();
        out.write(text.getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    private static String answer(Socket socket) throws IOException {
        return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
