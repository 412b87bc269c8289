package org.ringfence.pack;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A pack's semantic version. A new third number mends wording, phrases or cases; a new second one adds rules or moves a threshold; a new first
 * one changes what an existing rule means.
 */
public record PackVersion(int major, int minor, int patch) implements Comparable<PackVersion> {
    private static final Pattern FORM = Pattern.compile("(\\d{1,6})\\.(\\d{1,6})\\.(\\d{1,6})");
    private static final Comparator<PackVersion> ORDER = Comparator.comparingInt(PackVersion::major)
            .thenComparingInt(PackVersion::minor)
            .thenComparingInt(PackVersion::patch);

    /** The version that a text such as {@code 1.2.0} names, or nothing. */
    public static Optional<PackVersion> parse(String text) {
        Matcher matcher = FORM.matcher(text);
        return matcher.matches()
                ? Optional.of(new PackVersion(
                        Integer.parseInt(matcher.group(1)),
                        Integer.parseInt(matcher.group(2)),
                        Integer.parseInt(matcher.group(3))))
                : Optional.empty();
    }

    /** The version of a pack, which its reader has found to be well formed. */
    public static PackVersion of(Pack pack) {
        return parse(pack.version())
                .orElseThrow(() -> new IllegalArgumentException(pack.id() + " has no version but " + pack.version()));
    }

    /** The next version for a change that adds nothing. */
    public PackVersion next() {
        return new PackVersion(major, minor, patch + 1);
    }

    @Override
    public int compareTo(PackVersion other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return major + "." + minor + "." + patch;
    }
}
