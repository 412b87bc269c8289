package org.ringfence.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A service whose rules are edited while it runs. */
@DisabledOnOs(OS.WINDOWS)
class HotSwapIT {
    private static final String DRAFT = """
            # Single neighbourhood provider agreement

            1.1 The Outcomes are the eleven measures that Schedule 1 lists, and no others.
            """;

    @TempDir
    private Path folder;

    private Path pack;
    private URI service = URI.create("http://127.0.0.1/");

    @BeforeEach
    void packs() throws IOException {
        pack = folder.resolve("packs/gp-leadership");
        Distribution.copy(Path.of("../rules/packs/gp-leadership"), pack);
        Files.copy(Path.of("../rules/packs/sources.yaml"), folder.resolve("packs/sources.yaml"));
    }

    @Test
    void editedRulesAreTakenAndBrokenOnesRefusedWhileRequestsAreAnswered() throws Exception {
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of("target/ringfence/bin/ringfence")
                                .toAbsolutePath()
                                .toString(),
                        "serve",
                        "--port",
                        "0",
                        "--watch",
                        "1",
                        "--rules",
                        "packs")
                .directory(folder.toFile())
                .redirectError(folder.resolve("err").toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("RINGFENCE_CACHE", folder.resolve("cache").toString());
        Process process = builder.start();
        try {
            String line = process.inputReader(StandardCharsets.UTF_8).readLine();
            service = URI.create(line.replaceFirst(".*(http://[0-9.:]+/).*", "$1"));
            String first = get("health");
            assertThat(first).contains("\"status\":\"up\"", "\"version\":\"1.");

            edit("pack.yaml", "(?m)^version: .*$", "version: 1.77.0");
            assertThat(await(body -> body.contains("1.77.0"))).contains("\"status\":\"up\"");
            assertThat(check()).contains("1.77.0");

            edit("leadership/rules.yaml", "severity: ", "severty: ");
            String degraded = await(body -> body.contains("degraded"));
            assertThat(degraded).contains("leadership/rules.yaml:", "severty", "1.77.0");
            assertThat(check()).contains("1.77.0", "LED-1");

            edit("leadership/rules.yaml", "severty: ", "severity: ");
            assertThat(await(body -> body.contains("\"up\""))).doesNotContain("problem");
        } finally {
            process.destroy();
            assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(Files.readString(folder.resolve("err"))).contains("the rules are replaced: gp-leadership 1.77.0");
    }

    private void edit(String file, String from, String to) throws IOException {
        Path path = pack.resolve(file);
        String text = Files.readString(path);
        assertThat(text.replaceAll(from, to)).isNotEqualTo(text);
        Files.writeString(path, text.replaceAll(from, to));
    }

    private String check() throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(service.resolve("v1/checks?fileName=draft.md&form=SNP"))
                .header("Content-Type", "text/markdown")
                .POST(BodyPublishers.ofString(DRAFT))
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body();
    }

    private String get(String path) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(service.resolve(path)).build(), BodyHandlers.ofString())
                .body();
    }

    private String await(Predicate<String> wanted) throws IOException, InterruptedException {
        Instant end = Instant.now().plus(Duration.ofMinutes(2));
        String health = get("health");
        while (!wanted.test(health) && Instant.now().isBefore(end)) {
            Thread.sleep(200);
            health = get("health");
        }
        assertThat(health).matches(wanted, "as awaited");
        return health;
    }
}
