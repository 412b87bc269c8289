package org.ringfence.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is shipped is named with its licence, and every licence is one under which it may be shipped. */
class ThirdPartyIT {
    private static final Path DISTRIBUTION = Path.of("target/ringfence");
    private static final Pattern LINE = Pattern.compile("\\s*((?:\\([^)]*\\) )+).*\\(([^:]+):([^:]+):([^ ]+) - .*");
    private static final Pattern ALLOWED = Pattern.compile("(?i)\\((?=[^)]*(?:apache|\\bmit\\b|bsd|epl|mpl))[^)]*\\)");
    /** Words and their forms, read as data and never linked to. */
    private static final Set<String> DATA = Set.of("english-pos-dict");

    @Test
    void everyLibraryIsUnderAPermissiveLicence() throws IOException {
        List<String> lines = Files.readAllLines(DISTRIBUTION.resolve("THIRD-PARTY.txt")).stream()
                .filter(line -> line.startsWith("     ("))
                .toList();

        assertThat(lines).hasSizeGreaterThan(50).allSatisfy(line -> {
            Matcher matcher = LINE.matcher(line);
            assertThat(matcher.matches()).as(line).isTrue();
            assertThat(ALLOWED.matcher(matcher.group(1)).find() || DATA.contains(matcher.group(3)))
                    .as(line)
                    .isTrue();
        });
    }

    @Test
    void everyJarIsNamed() throws IOException {
        String named = Files.readString(DISTRIBUTION.resolve("THIRD-PARTY.txt"));
        Set<String> jars;
        try (Stream<Path> files = Files.walk(DISTRIBUTION.resolve("lib"))) {
            jars = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".jar") && !name.startsWith("ringfence-"))
                    .collect(Collectors.toSet());
        }

        assertThat(jars).hasSizeGreaterThan(50).allSatisfy(jar -> {
            String name = jar.replaceFirst("-(\\d[^-]*(?:-[A-Za-z0-9.]+)*)\\.jar$", "");
            assertThat(named).contains(":" + name + ":");
        });
    }
}
