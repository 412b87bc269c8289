package org.ringfence.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The distribution folder as a user finds it, run as a user runs it. */
@DisabledOnOs(OS.WINDOWS)
class LauncherIT {
    private static final Path DISTRIBUTION = Path.of("target/ringfence").toAbsolutePath();

    @TempDir
    private Path folder;

    private record Run(int exit, String out, String err) {}

    @Test
    void checksADraftOfTheCallersFolder() throws Exception {
        draft();

        Run run = run(DISTRIBUTION.resolve("bin/ringfence"), List.of("check", "--format", "json", "a draft.md"), "");

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out())
                .startsWith("{")
                .contains("\"file\": \"a draft.md\"")
                .contains("\"engineVersion\": \"0.");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void theClassDataArchiveIsUsed() throws Exception {
        draft();

        // With this option the virtual machine refuses to start without the archive.
        Run run = run(DISTRIBUTION.resolve("bin/ringfence"), List.of("--version"), "-Xshare:on");

        assertThat(run.exit()).isZero();
        assertThat(run.out()).startsWith("ringfence 0.");
    }

    @Test
    void movedCopiedReadOnlyAndLinkedItStillWorksAndUsesItsArchive() throws Exception {
        Path copy = folder.resolve("some where/ringfence");
        Distribution.copy(DISTRIBUTION, copy);
        Path link = Files.createSymbolicLink(folder.resolve("linked"), copy.resolve("bin/ringfence"));
        copy.resolve("lib").toFile().setWritable(false);

        Run run = run(link, List.of("--version"), "-Xshare:on");

        copy.resolve("lib").toFile().setWritable(true);
        assertThat(run.err()).isEmpty();
        assertThat(run.exit()).isZero();
    }

    @Test
    void withoutItsArchiveItIsOnlySlower() throws Exception {
        Path copy = folder.resolve("ringfence");
        Distribution.copy(DISTRIBUTION, copy);
        try (Stream<Path> files = Files.list(copy.resolve("lib"))) {
            for (Path file : files.filter(one -> one.toString().matches(".*\\.(jsa|aot)"))
                    .toList()) {
                Files.write(file, new byte[] {1, 2, 3});
            }
        }

        Run run = run(copy.resolve("bin/ringfence"), List.of("--version"), "");

        assertThat(run.exit()).isZero();
        assertThat(run.out()).startsWith("ringfence 0.");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void javaMinusJarWorksToo() throws Exception {
        draft();

        Run run = run(
                Path.of(System.getProperty("java.home"), "bin/java"),
                List.of("-jar", DISTRIBUTION.resolve("ringfence.jar").toString(), "check", "a draft.md"),
                "");

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).contains("a draft.md");
    }

    @Test
    void aCheckHasNoWebServerOnItsClassPath() throws IOException {
        try (Stream<Path> jars = Files.list(DISTRIBUTION.resolve("lib"))) {
            assertThat(jars.map(jar -> jar.getFileName().toString()))
                    .noneMatch(jar ->
                            jar.matches("(spring|jetty|jakarta|logback|tomcat|hibernate|micrometer|ringfence-api).*"))
                    .anyMatch(jar -> jar.startsWith("picocli"));
        }
    }

    @Test
    void servesUntilItIsStopped() throws Exception {
        Process process = new ProcessBuilder(
                        DISTRIBUTION.resolve("bin/ringfence").toString(), "serve", "--port", "0")
                .redirectError(folder.resolve("err").toFile())
                .start();
        try {
            String line = process.inputReader(StandardCharsets.UTF_8).readLine();
            assertThat(line).startsWith("Ringfence listens on http://127.0.0.1:");
            URI health = URI.create(line.replaceFirst(".*(http://[0-9.:]+/).*", "$1health"));
            HttpRequest request = HttpRequest.newBuilder(health).build();
            assertThat(HttpClient.newHttpClient()
                            .send(request, BodyHandlers.ofString())
                            .body())
                    .contains("\"status\":\"up\"");
        } finally {
            process.destroy();
            assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(folder.resolve("err")).isEmptyFile();
    }

    @Test
    void anotherJdkPassesTheArchiveOverInSilence() throws Exception {
        String other = System.getProperty("ringfence.other.java.home", "");
        assumeTrue(!other.isEmpty(), "no second JDK is named by -Dringfence.other.java.home");

        Process process = process(DISTRIBUTION.resolve("bin/ringfence"), List.of("--version"), "", other);

        assertThat(process.waitFor()).isZero();
        assertThat(Files.readString(folder.resolve("err"))).isEmpty();
    }

    private void draft() throws IOException {
        try (InputStream in = LauncherIT.class.getResourceAsStream("/drafts/snp-quillhaven-breaches.md")) {
            Files.copy(in, folder.resolve("a draft.md"));
        }
    }

    private Run run(Path program, List<String> arguments, String javaOptions) throws Exception {
        Process process = process(program, arguments, javaOptions, System.getProperty("java.home"));
        int exit = process.waitFor();
        return new Run(exit, Files.readString(folder.resolve("out")), Files.readString(folder.resolve("err")));
    }

    private Process process(Path program, List<String> arguments, String javaOptions, String javaHome)
            throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                Stream.concat(Stream.of(program.toString()), arguments.stream()).toList());
        builder.environment().put("RINGFENCE_JAVA_OPTS", javaOptions);
        builder.environment().put("JAVA_HOME", javaHome);
        return builder.directory(folder.toFile())
                .redirectOutput(folder.resolve("out").toFile())
                .redirectError(folder.resolve("err").toFile())
                .start();
    }
}
