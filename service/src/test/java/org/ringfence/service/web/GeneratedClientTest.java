package org.ringfence.service.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringfence.client.ApiClient;
import org.ringfence.client.ChecksApi;
import org.ringfence.client.PacksApi;
import org.ringfence.client.model.ContractForm;
import org.ringfence.client.model.FailOn;
import org.ringfence.client.model.Outcome;
import org.ringfence.client.model.Report;
import org.ringfence.client.model.Verdict;
import org.springframework.http.MediaType;
import org.springframework.web.client.RestClientResponseException;

/** The client made from the contract talks to the server made from it. */
class GeneratedClientTest extends Served {
    @TempDir
    private Path folder;

    private ApiClient client;

    @BeforeEach
    void connect() {
        client = new ApiClient() {
            // Where an operation takes a form or a body, the generated client would label the form as JSON.
            @Override
            public MediaType selectHeaderContentType(String[] contentTypes) {
                return Arrays.asList(contentTypes).contains(MediaType.MULTIPART_FORM_DATA_VALUE)
                        ? MediaType.MULTIPART_FORM_DATA
                        : super.selectHeaderContentType(contentTypes);
            }
        }.setBasePath("http://localhost:" + port);
    }

    @Test
    void draftsAreCheckedAndTheReportIsReadWhole() throws IOException {
        Path draft = Files.write(folder.resolve("draft.md"), fixture("snp-quillhaven-breaches.md"));

        Report report = new ChecksApi(client)
                .check(
                        FailOn.RED_LINE,
                        true,
                        LocalDate.parse("2026-12-01"),
                        ContractForm.SNP,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        List.of(draft.toFile()),
                        null);

        assertThat(report.getAsOf()).isEqualTo("2026-12-01");
        assertThat(report.getDrafts()).singleElement().satisfies(one -> {
            assertThat(one.getFile()).isEqualTo("draft.md");
            assertThat(one.getVerdict()).isEqualTo(Verdict.BREACH);
            assertThat(one.getRules()).anyMatch(rule -> rule.getOutcome() == Outcome.VIOLATED);
            assertThat(one.getFindings())
                    .allMatch(finding -> !finding.getCitations().isEmpty());
        });
    }

    @Test
    void packsAreListed() {
        assertThat(new PacksApi(client).listPacks().getPacks()).hasSize(6);
    }

    @Test
    void aProblemIsAnException() {
        RestClientResponseException refused = catchThrowableOfType(
                RestClientResponseException.class, () -> new PacksApi(client).showPack("nothing", "1.0.0"));

        assertThat(refused.getStatusCode().value()).isEqualTo(404);
        assertThat(refused.getResponseBodyAsString()).contains("unknown-pack");
    }
}
