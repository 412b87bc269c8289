package org.ringfence.service.cli;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ringfence.pack.Problem;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/** How {@code rules lint} tells what it has found. */
enum LintFormat {
    TEXT {
        @Override
        void write(List<Problem> problems, int packs, PrintStream out) {
            problems.forEach(out::println);
            String looked = packs == 1 ? "one pack" : packs + " packs";
            if (problems.isEmpty()) {
                out.println("nothing is wrong with " + looked);
            } else {
                long files = problems.stream().map(Problem::file).distinct().count();
                out.println();
                out.println((problems.size() == 1 ? "one problem" : problems.size() + " problems") + " in "
                        + (files == 1 ? "one file" : files + " files") + " of " + looked);
            }
        }
    },
    JSON {
        @Override
        void write(List<Problem> problems, int packs, PrintStream out) {
            try (JsonGenerator json = JsonFactory.builder()
                    .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                    .build()
                    .createGenerator(out)) {
                json.writeStartArray();
                for (Problem one : problems) {
                    json.writeStartObject();
                    json.writeStringProperty("file", one.file());
                    json.writeNumberProperty("line", one.line());
                    json.writeStringProperty("what", one.what());
                    json.writeStringProperty("instead", one.instead());
                    json.writeEndObject();
                }
                json.writeEndArray();
            }
            out.println();
        }
    },
    GITHUB {
        @Override
        void write(List<Problem> problems, int packs, PrintStream out) {
            for (Problem one : problems) {
                out.println("::error file="
                        + escaped(one.file()).replace(",", "%2C").replace(":", "%3A")
                        + (one.line() > 0 ? ",line=" + one.line() : "")
                        + "::" + escaped(one.what() + ": " + one.instead()));
            }
        }
    };

    abstract void write(List<Problem> problems, int packs, PrintStream out);

    static Optional<LintFormat> of(String word) {
        return Arrays.stream(values()).filter(one -> one.word().equals(word)).findFirst();
    }

    static List<String> words() {
        return Arrays.stream(values()).map(LintFormat::word).toList();
    }

    private String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    private static String escaped(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }
}
