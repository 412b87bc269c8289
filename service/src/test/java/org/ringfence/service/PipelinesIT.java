package org.ringfence.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The commands of the pipeline definitions that the documentation offers, run in a repository of templates. */
@DisabledOnOs(OS.WINDOWS)
class PipelinesIT {
    private static final Path DOCS = Path.of("docs/pipelines");
    private static final Path DISTRIBUTION = Path.of("target/ringfence").toAbsolutePath();
    private static final String BREACH =
            "\n9.9 Any surplus may be distributed to the shareholders of the Host as a dividend.\n";

    @TempDir
    private Path repository;

    private Path template;

    private record Run(int exit, String out) {}

    @BeforeEach
    void templates() throws Exception {
        template = repository.resolve("templates/snp.md");
        Files.createDirectories(template.getParent());
        try (InputStream in = PipelinesIT.class.getResourceAsStream("/drafts/snp-brackwater-compliant.md")) {
            Files.copy(in, template);
        }
        assertThat(shell("ringfence init").exit()).isZero();
    }

    @Test
    void onGitHubTheJobPassesOrFailsAndLeavesItsResults() throws Exception {
        JsonNode steps = yaml("github-workflow.yml").at("/jobs/ringfence/steps");
        String check = step(steps, "Check the templates");
        String summary = step(steps, "Show the summary");

        assertThat(shell(check).exit()).isZero();

        Files.writeString(template, Files.readString(template) + BREACH);
        Run run = shell(check);

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).contains("::error file=templates/snp.md,line=", "PRF-2");
        JsonNode sarif = JsonMapper.shared()
                .readTree(repository.resolve("ringfence.sarif").toFile());
        assertThat(sarif.at("/version").asString()).isEqualTo("2.1.0");
        assertThat(shell(summary).exit()).isZero();
        assertThat(repository.resolve("summary.md")).content().contains("PRF-2");
    }

    @Test
    void onGitLabTheReportsThatTheJobNamesAreThere() throws Exception {
        JsonNode job = yaml("gitlab-ci.yml").path("contract-templates");
        Files.writeString(template, Files.readString(template) + BREACH);

        Run run = shell(job.at("/script/0").asString());

        assertThat(run.exit()).isEqualTo(1);
        JsonNode reports = job.at("/artifacts/reports");
        assertThat(repository.resolve(reports.path("codequality").asString()))
                .content()
                .startsWith("[")
                .contains("PRF-2");
        assertThat(repository.resolve(reports.path("junit").asString()))
                .content()
                .contains("<failure");
        assertThat(repository.resolve(job.at("/artifacts/paths/0").asString()))
                .content()
                .contains("<html");
    }

    @Test
    void beforeACommitTheHookChecksTheFilesItIsGiven() throws Exception {
        JsonNode hook = yaml("pre-commit-config.yaml").at("/repos/0/hooks/0");
        String command = hook.path("entry").asString() + " templates/snp.md";

        assertThat("templates/snp.md").matches(".*(?:" + hook.path("files").asString() + ").*");
        assertThat(shell(command).exit()).isZero();

        Files.writeString(template, Files.readString(template) + BREACH);
        Run run = shell(command);

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).contains("PRF-2", "clause 9.9");
    }

    @Test
    void theReviewOfRulesSaysWhatAnEditChanges() throws Exception {
        Path root = Path.of("..").toAbsolutePath().normalize();
        Run head = shell("git -C '" + root + "' rev-parse HEAD");
        assumeTrue(head.exit() == 0, "this is no clone");
        JsonNode steps = new YAMLMapper()
                .readTree(Files.readString(root.resolve(".github/workflows/rules-review.yml")))
                .at("/jobs/difference/steps");
        String say = step(steps, "Say what changes")
                .replace("git:.@$BASE", "git:" + root + "@" + head.out().strip())
                .replace("service/target/ringfence/bin/ringfence", "ringfence")
                .replace("rules/packs --format", root.resolve("rules/packs") + " --format")
                .replace(
                        "test-fixtures/drafts",
                        root.resolve("test-fixtures/drafts/snp-ferrow-heads-of-terms.txt")
                                .toString());

        Run run = shell("export RINGFENCE_CACHE=$PWD/cache; " + say);

        assertThat(run.exit()).as(run.out()).isZero();
        assertThat(repository.resolve("summary.md"))
                .content()
                .contains("### What was edited", "### Drafts that flip", "of 1 draft would be judged otherwise");
    }

    @Test
    void theContainerRunsWithoutRootAndFetchesNothingButItsBase() throws IOException {
        List<String> lines = Files.readAllLines(Path.of("src/main/container/Containerfile"));

        assertThat(lines).contains("USER 65532:65532").noneMatch(line -> line.startsWith("ADD"));
        assertThat(lines.stream().filter(line -> line.startsWith("FROM")))
                .containsExactly("FROM ${JDK} AS build", "FROM ${JDK}");
        assertThat(String.join("\n", lines)).doesNotContain("curl", "wget", "apt-get");
        List<String> copied =
                lines.stream().filter(line -> line.startsWith("COPY --from")).toList();
        assertThat(copied).singleElement().asString().contains("service/target/ringfence", "/opt/ringfence");
    }

    private static JsonNode yaml(String file) throws IOException {
        return new YAMLMapper().readTree(Files.readString(DOCS.resolve(file)));
    }

    private static String step(JsonNode steps, String name) {
        for (JsonNode step : steps) {
            if (step.path("name").asString("").equals(name)) {
                return step.path("run").asString();
            }
        }
        throw new AssertionError("there is no step " + name);
    }

    private Run shell(String script) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("bash", "-e", "-o", "pipefail", "-c", script));
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(repository.toFile()).redirectErrorStream(true);
        Map<String, String> environment = builder.environment();
        environment.put("PATH", DISTRIBUTION.resolve("bin") + File.pathSeparator + environment.get("PATH"));
        environment.put("JAVA_HOME", System.getProperty("java.home"));
        environment.put("GITHUB_STEP_SUMMARY", repository.resolve("summary.md").toString());
        Process process = builder.start();
        process.getOutputStream().close();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Run(process.waitFor(), out);
    }
}
