package org.ringfence.terms;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.ringfence.tree.Mapping;
import org.ringfence.tree.Node;
import org.ringfence.tree.Scalar;

/** Holds one number against its schema. */
record NumberCheck(Mapping schema) {
    /** What JSON and YAML read alike, with an exponent too small to name a number that cannot be added up. */
    private static final Pattern PLAIN = Pattern.compile("-?\\d{1,18}(\\.\\d{1,18})?([eE][+-]?\\d{1,2})?");

    /** What is wrong with the number, if anything. */
    Optional<String> fault(String text) {
        if (!PLAIN.matcher(text).matches()) {
            return Optional.of("must be written in plain digits, such as 3120000 or 12.5, not " + text);
        }
        BigDecimal number = new BigDecimal(text);
        @Nullable BigDecimal least = bound("minimum");
        @Nullable BigDecimal above = bound("exclusiveMinimum");
        @Nullable BigDecimal most = bound("maximum");
        @Nullable BigDecimal step = bound("multipleOf");
        @Nullable BigDecimal exactly = bound("const");
        if (Wording.texts(schema.entries().get("type")).contains("integer")
                && number.stripTrailingZeros().scale() > 0) {
            return Optional.of("must be a whole number, not " + text);
        }
        if (exactly != null && number.compareTo(exactly) != 0) {
            return Optional.of("must be " + exactly + ", not " + text);
        }
        if (least != null && number.compareTo(least) < 0) {
            return Optional.of("must be at least " + least + ", not " + text);
        }
        if (above != null && number.compareTo(above) <= 0) {
            return Optional.of("must be more than " + above + ", not " + text);
        }
        if (most != null && number.compareTo(most) > 0) {
            return Optional.of("must be at most " + most + ", not " + text);
        }
        if (step != null && number.remainder(step).signum() != 0) {
            return Optional.of("must be a multiple of " + step + ", not " + text);
        }
        return Optional.empty();
    }

    private @Nullable BigDecimal bound(String name) {
        Node node = schema.entries().get(name);
        return node instanceof Scalar scalar ? new BigDecimal(scalar.text()) : null;
    }
}
