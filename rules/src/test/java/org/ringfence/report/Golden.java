package org.ringfence.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reports that stand as files beside the tests. {@code -Dgolden.rewrite=true} writes them anew, for a person to review in the diff. */
final class Golden {
    private static final Path FOLDER = Path.of("src/test/resources/golden");

    private Golden() {}

    static void assertStands(String name, String actual) throws IOException {
        Path file = FOLDER.resolve(name);
        if (Boolean.getBoolean("golden.rewrite")) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, actual);
        }
        assertThat(file).as("run with -Dgolden.rewrite=true to write it").exists();
        assertThat(actual).as("golden report " + name).isEqualTo(Files.readString(file));
    }
}
