package org.ringfence.check;

import java.util.List;
import org.ringfence.draft.UnreadableDraft;

/** Prints what differs between each fixture's expected and actual outcomes; run while teaching the reader. */
final class FixtureTable {
    private FixtureTable() {}

    public static void main(String... arguments) throws Exception {
        int total = 0;
        for (Fixture fixture : Fixture.all()) {
            List<String> differences;
            try {
                differences = FixturesTest.differences(fixture);
            } catch (UnreadableDraft e) {
                differences = List.of("not read: " + e.getMessage());
            }
            total += differences.size();
            System.out.println(fixture + ": " + differences.size());
            differences.forEach(one -> System.out.println("    " + one));
        }
        System.out.println(total + " differences");
    }
}
