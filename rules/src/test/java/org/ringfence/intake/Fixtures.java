package org.ringfence.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ringfence.draft.Draft;
import org.ringfence.draft.Limits;
import org.ringfence.draft.UnreadableDraft;

/** The drafts of the test-fixtures module. */
final class Fixtures {
    private static final Pattern QUOTED = Pattern.compile("\"([^\"]+)\"");

    private Fixtures() {}

    static byte[] bytes(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(Fixtures.class.getResourceAsStream("/drafts/" + name), name)) {
            return in.readAllBytes();
        }
    }

    /** A contract that is there in several formats. */
    static byte[] pair(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(Fixtures.class.getResourceAsStream("/pairs/" + name), name)) {
            return in.readAllBytes();
        }
    }

    static ReadDraft read(String name) throws IOException, UnreadableDraft {
        return Intake.read(name, bytes(name), Limits.STANDARD);
    }

    static Draft text(String name, String source) throws UnreadableDraft {
        return Intake.read(name, source.getBytes(StandardCharsets.UTF_8), Limits.STANDARD)
                .accepted();
    }

    /** The clause labels that a fixture's expected report names. */
    static SortedSet<String> expectedLabels(String expected) throws IOException {
        SortedSet<String> labels = new TreeSet<>();
        Matcher matcher = QUOTED.matcher(new String(bytes(expected), StandardCharsets.UTF_8));
        while (matcher.find()) {
            labels.add(matcher.group(1));
        }
        return labels;
    }
}
