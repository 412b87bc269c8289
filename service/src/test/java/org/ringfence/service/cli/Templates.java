package org.ringfence.service.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A folder of contract templates such as their owner keeps, and what is done with it from there. */
record Templates(Path folder) {
    /** A clause that breaks PRF-4, and nothing else that fails. */
    static final String FEE =
            "The Provider shall pay a management fee of 4% of the Neighbourhood Envelope to its parent company.";

    /** A draft that keeps every red line and safeguard. */
    static String good() {
        try (InputStream in = Templates.class.getResourceAsStream("/drafts/snp-brackwater-compliant.md")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same with a last clause of its fourth part. */
    static String with(String clause) {
        String good = good();
        int at = good.indexOf("\n## 5.");
        return good.substring(0, at) + "\n4.7 " + clause + "\n" + good.substring(at);
    }

    Templates write(String file, String text) {
        try {
            Path path = folder.resolve(file);
            Files.createDirectories(path.getParent());
            Files.writeString(path, text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String read(String file) {
        try {
            return Files.readString(folder.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Ran run(String... arguments) {
        return Ran.in(folder, new byte[0], arguments);
    }

    /** The JSON report of a check. */
    JsonNode report(String... arguments) {
        String[] all = new String[arguments.length + 3];
        all[0] = "check";
        all[1] = "--format";
        all[2] = "json";
        System.arraycopy(arguments, 0, all, 3, arguments.length);
        return JsonMapper.shared().readTree(run(all).out());
    }

    /** The standings of the findings of one rule in the first draft. */
    static List<String> standings(JsonNode report, String rule) {
        return report.at("/drafts/0/findings")
                .valueStream()
                .filter(finding -> finding.get("rule").asString().equals(rule))
                .map(finding -> finding.get("standing").asString())
                .toList();
    }

    /** The outcome of one rule in the first draft. */
    static String outcome(JsonNode report, String rule) {
        return report.at("/drafts/0/rules")
                .valueStream()
                .filter(result -> result.get("rule").asString().equals(rule))
                .map(result -> result.get("outcome").asString())
                .findFirst()
                .orElseThrow();
    }

    /** What {@code ringfence waivers} prints, filled in. */
    static String filled(Ran waivers, String expires) {
        return waivers.out()
                .replaceAll("(?m)^    reason:$", "    reason: Agreed for one quarter.")
                .replaceAll("(?m)^    approver:$", "    approver: Dr A. Other")
                .replaceAll("(?m)^    expires: #.*$", "    expires: " + expires);
    }
}
