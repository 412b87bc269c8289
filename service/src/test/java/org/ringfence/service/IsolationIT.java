package org.ringfence.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The distribution where it has no network, and where it has neither a home nor a right to write: as in a locked container. */
@EnabledOnOs(OS.LINUX)
class IsolationIT {
    private static final Path DISTRIBUTION = Path.of("target/ringfence").toAbsolutePath();
    /** A network namespace of its own has not even a loopback that is up, until somebody sets it up. */
    private static final List<String> NO_NETWORK = List.of("unshare", "--map-root-user", "--net");

    private static final List<String> NOBODY =
            List.of("setpriv", "--reuid=65532", "--regid=65532", "--clear-groups", "--no-new-privs");

    @TempDir
    private Path folder;

    @BeforeEach
    void draft() throws IOException {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        try (InputStream in = IsolationIT.class.getResourceAsStream("/drafts/snp-quillhaven-breaches.md")) {
            Files.copy(in, folder.resolve("draft.md"));
        }
    }

    @Test
    void aCheckNeedsNoNetwork() throws Exception {
        assumeRuns(NO_NETWORK);
        // The way out is closed, or this test would show nothing.
        assertThat(run(NO_NETWORK, "bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/9").exit())
                .isNotZero();

        Run run = run(NO_NETWORK, ringfence(), "check", "--format", "html", "--output", "report.html", "draft.md");

        assertThat(run.text()).isEmpty();
        assertThat(run.exit()).isEqualTo(1);
        assertThat(folder.resolve("report.html")).content().contains("PRF-2").doesNotContain("src=\"http");
    }

    @Test
    void theReportIsTheSameWithAndWithoutANetwork() throws Exception {
        assumeRuns(NO_NETWORK);

        Run without = run(NO_NETWORK, ringfence(), "check", "--format", "json", "draft.md");
        Run with = run(List.of(), ringfence(), "check", "--format", "json", "draft.md");

        assertThat(without).isEqualTo(with);
    }

    @Test
    void theServiceNeedsNoNetworkButItsOwnLoopback() throws Exception {
        assumeRuns(NO_NETWORK);
        String script = "ip link set lo up || ifconfig lo up; " + ringfence()
                + " serve --port 18080 >served 2>&1 & service=$!; "
                + "for i in $(seq 60); do grep -q listens served && break; sleep 1; done; "
                + "curl -s --data-binary @draft.md -H 'Content-Type: text/markdown' 'http://127.0.0.1:18080/v1/checks?fileName=draft.md'; "
                + "kill $service; wait $service";
        assumeTrue(run(NO_NETWORK, "bash", "-c", "command -v curl && (command -v ip || command -v ifconfig)")
                        .exit()
                == 0);

        Run run = run(NO_NETWORK, "bash", "-c", script);

        assertThat(run.text()).contains("\"verdict\"", "\"breach\"", "PRF-2");
    }

    @Test
    void aCheckNeedsNeitherHomeNorRightsToWrite() throws Exception {
        assumeRuns(NOBODY);
        Path copy = folder.resolve("opt/ringfence");
        Distribution.copy(DISTRIBUTION, copy);
        assertThat(run(List.of(), "chmod", "-R", "a-w,a+rX", copy.toString()).exit())
                .isZero();

        Run run = run(
                NOBODY,
                "env",
                "HOME=/nonexistent",
                copy.resolve("bin/ringfence").toString(),
                "check",
                "draft.md");

        assertThat(run.exit()).as(run.text()).isEqualTo(1);
        assertThat(run.text()).contains("PRF-2");
    }

    private static String ringfence() {
        return DISTRIBUTION.resolve("bin/ringfence").toString();
    }

    /** Some machines let nobody make a namespace, or have no such tool; there this cannot be shown. */
    private void assumeRuns(List<String> wrapper) throws Exception {
        boolean runs;
        try {
            runs = run(wrapper, "true").exit() == 0;
        } catch (IOException absent) {
            runs = false;
        }
        assumeTrue(runs, wrapper.get(0) + " cannot be used here");
    }

    private record Run(int exit, String text) {}

    private Run run(List<String> wrapper, String... command) throws IOException, InterruptedException {
        List<String> line = new ArrayList<>(wrapper);
        line.addAll(List.of(command));
        ProcessBuilder builder =
                new ProcessBuilder(line).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().remove("JAVA_TOOL_OPTIONS");
        Process process = builder.start();
        process.getOutputStream().close();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        return new Run(process.exitValue(), text);
    }
}
