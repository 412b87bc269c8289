package org.ringfence.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ringfence.gate.GatedReports.TODAY;
import static org.ringfence.gate.GatedReports.read;
import static org.ringfence.gate.GatedReports.waiver;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ringfence.pack.BundledPacks;
import org.ringfence.tree.Malformed;

/** Files of waivers that are refused, and with what message. */
class WaiverReaderTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            expires: 2027-01-31           | expires: 2028-01-31    | waivers.yaml:7: a waiver of PRF-4 may run 180 days at most, until 2027-05-26
            expires: 2027-01-31           | expires: soon          | waivers.yaml:7: expires must be a date written 2027-03-31
            reason: Under negotiation.    | reason: ""             | waivers.yaml:5: reason is empty
            approver: Dr A. Other         | approve: Dr A. Other   | waivers.yaml:6: “approve” is not known here; did you mean approver?
            rule: PRF-4                   | rule: PRF-44           | waivers.yaml:2: “PRF-44” is no rule of the packs in force
            rule: PRF-4                   | rule: PRF-2            | waivers.yaml:2: PRF-2 may never be waived
            clause: "4.7"                 | clause: document       | waivers.yaml:2: a waiver of an absence needs its file
            rule: PRF-4                   | rule: PRF4             | waivers.yaml:2: “PRF4” is no rule of the packs in force; did you mean PRF-4?
            words: 1                      | words: x               | waivers.yaml:4: words must be the 32 hexadecimal digits
            """)
    void aMalformedWaiverIsRefusedWithItsLine(String from, String to, String message) {
        String text = "waivers:\n" + waiver("PRF-4", "4.7", "1".repeat(32), "2027-01-31");
        String broken = text.replace(from, to);
        assertThat(broken).isNotEqualTo(text);
        assertThatThrownBy(() -> read(broken)).isInstanceOf(Malformed.class).hasMessageStartingWith(message);
    }

    @Test
    void theCallersBoundCanOnlyBeTighter() {
        byte[] text =
                ("waivers:\n" + waiver("PRF-4", "4.7", "1".repeat(32), "2027-01-31")).getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> new WaiverReader(BundledPacks.load(), TODAY, 30).read("w.yaml", text))
                .hasMessageContaining("30 days at most");
    }
}
