package org.ringfence.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.ringfence.cache.Digest;
import org.ringfence.reading.learned.LabelledClause;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a training learned from, and how.
 *
 * @param clauses how many clauses; for a mean, as many as the one of the two that learned from more
 * @param authors how many authors wrote them
 * @param data the SHA-256 of the clauses with their labels, by author and id
 * @param heldOut the authors left out, to be measured on
 * @param epochs how often each clause was seen; 0 for the mean of two trainings, which has seen what they saw
 * @param seed what the order and the first weights were drawn from
 * @param before the training that this one went on from, if any; or the two of which it is the mean
 */
record Trained(
        int clauses, int authors, String data, List<String> heldOut, int epochs, long seed, List<Trained> before) {
    private static final String FILE = "trained.json";

    static Trained of(List<LabelledClause> clauses, List<String> heldOut, int epochs, long seed, List<Trained> before) {
        Digest digest = new Digest();
        for (LabelledClause clause : clauses) {
            // A set has an order of its own in every run of a machine.
            digest.add(clause.contrastSet() + "/" + clause.id())
                    .add(clause.type())
                    .add(clause.heading())
                    .add(clause.text())
                    .add(String.join(" ", clause.breaks().stream().sorted().toList()))
                    .add(String.join(" ", clause.satisfies().stream().sorted().toList()))
                    .add(String.join(" ", clause.touches().stream().sorted().toList()))
                    .add(clause.span());
        }
        int authors =
                (int) clauses.stream().map(LabelledClause::author).distinct().count();
        return new Trained(clauses.size(), authors, digest.hex(), heldOut, epochs, seed, before);
    }

    static Trained mean(Trained one, Trained other) {
        Trained more = one.clauses() >= other.clauses() ? one : other;
        List<String> heldOut =
                one.heldOut().stream().filter(other.heldOut()::contains).toList();
        return new Trained(more.clauses(), more.authors(), more.data(), heldOut, 0, 0, List.of(one, other));
    }

    static Trained read(Path folder) throws IOException {
        return JsonMapper.shared().readValue(Files.readString(folder.resolve(FILE)), Trained.class);
    }

    void write(Path folder) throws IOException {
        Files.writeString(
                folder.resolve(FILE),
                JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(this) + "\n");
    }
}
