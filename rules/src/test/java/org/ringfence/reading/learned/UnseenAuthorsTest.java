package org.ringfence.reading.learned;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ringfence.pack.BundledPacks;
import org.ringfence.pack.RuleCard;

/** The clauses by which the product is measured stay unseen by what learns. */
class UnseenAuthorsTest {
    private static final List<LabelledClause> LEARNED = LearnedReading.bundledClauses();
    private static final Set<String> RULES = BundledPacks.load().stream()
            .flatMap(pack -> pack.cards().stream())
            .map(RuleCard::id)
            .collect(Collectors.toSet());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "grant-officer",
                "heads-of-terms",
                "hospital-counsel",
                "icb-contracts",
                "minimal-pairs",
                "night-editor",
                "plain-clinician"
            })
    void nothingLearnsFromThem(String author) throws IOException {
        List<LabelledClause> clauses = clauses(author);
        Set<String> learned = LEARNED.stream().map(UnseenAuthorsTest::words).collect(Collectors.toSet());

        assertThat(clauses).hasSizeGreaterThan(200).allSatisfy(clause -> {
            assertThat(clause.author()).isEqualTo(author);
            assertThat(RULES).containsAll(clause.breaks()).containsAll(clause.satisfies());
            assertThat(learned).doesNotContain(words(clause));
        });
        assertThat(LEARNED).extracting(LabelledClause::author).doesNotContain(author);
    }

    @Test
    void anAuthorsNumbersAreTheirOwn() {
        Set<String> seen = new HashSet<>();

        assertThat(LEARNED)
                .allSatisfy(clause -> assertThat(seen.add(clause.author() + "/" + clause.id()))
                        .as(clause.author() + "/" + clause.id())
                        .isTrue());
    }

    private static String words(LabelledClause clause) {
        return clause.text().toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", " ");
    }

    private static List<LabelledClause> clauses(String author) throws IOException {
        String file = "/reading/" + author + ".jsonl";
        try (InputStream in = Objects.requireNonNull(UnseenAuthorsTest.class.getResourceAsStream(file), file)) {
            return LabelledClauses.parse(author, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
