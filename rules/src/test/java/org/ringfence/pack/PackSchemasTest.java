package org.ringfence.pack;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the schemas tell an editor is what the packs do: each YAML file names its schema, and keeps to it. */
class PackSchemasTest {
    private static final String LINE = "# yaml-language-server: $schema=";

    static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("packs"))) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void aFileKeepsToItsSchema(Path file) throws IOException {
        String text = Files.readString(file);
        assertThat(text).startsWith(LINE);
        Path schema = file.resolveSibling(text.substring(LINE.length(), text.indexOf('\n')))
                .normalize();
        Schema compiled = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(schema));

        assertThat(compiled.validate(text, InputFormat.YAML)).isEmpty();
    }
}
