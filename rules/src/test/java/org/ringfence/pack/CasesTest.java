package org.ringfence.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the rules' owners wrote down is what the product concludes. */
class CasesTest {
    static List<CaseFile.Case> cases() {
        return CaseFile.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void aCaseEndsAsItsOwnersExpect(CaseFile.Case one) throws Exception {
        assertThat(CaseCheck.outcomes(one)).as(one.asDraft()).isEqualTo(new TreeMap<>(one.expect()));
    }
}
