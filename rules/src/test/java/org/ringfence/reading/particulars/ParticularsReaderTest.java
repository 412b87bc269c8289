package org.ringfence.reading.particulars;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.ringfence.draft.ContractForm;
import org.ringfence.draft.HostKind;
import org.ringfence.draft.Location;
import org.ringfence.draft.Particulars;
import org.ringfence.draft.Stated;
import org.ringfence.reading.Sketch;

final class ParticularsReaderTest {
    @Test
    void readsTheTableOfACompliantSnp() {
        Particulars found = ParticularsReader.read(Sketch.fixture("snp-brackwater-compliant.md"));

        assertThat(value(found.form())).isEqualTo(ContractForm.SNP);
        assertThat(value(found.hostName())).isEqualTo("Brackwater GP Federation Ltd");
        assertThat(value(found.hostKind())).isEqualTo(HostKind.GP_FEDERATION);
        assertThat(value(found.commissioner())).isEqualTo("Saltmere Integrated Care Board");
        assertThat(found.commissionerIsIcb()).isTrue();
        assertThat(value(found.population())).isEqualTo(41_300);
        assertThat(values(found.neighbourhoods())).containsExactly("Brackwater");
        assertThat(found.years()).containsExactly("2027/28", "2028/29", "2029/30", "2030/31", "2031/32");
        assertThat(value(found.termYears())).isEqualByComparingTo("5");
        assertThat(sums(found))
                .containsEntry("2027/28", new BigDecimal("3120000"))
                .containsEntry("2031/32", new BigDecimal("3443896"))
                .hasSize(5);
        assertThat(quote(found.population())).isEqualTo("41,300 registered patients");
    }

    @Test
    void readsTheTableOfAnIho() {
        Particulars found = ParticularsReader.read(Sketch.fixture("iho-ostrey-compliant.md"));

        assertThat(value(found.form())).isEqualTo(ContractForm.IHO);
        assertThat(value(found.hostName())).isEqualTo("Ostrey University Hospitals NHS Foundation Trust");
        assertThat(value(found.hostKind())).isEqualTo(HostKind.ADVANCED_FOUNDATION_TRUST);
        assertThat(value(found.population())).isEqualTo(486_000);
        assertThat(values(found.places())).containsExactly("Ostrey", "Linn");
        assertThat(found.years()).hasSize(7).startsWith("2028/29").endsWith("2034/35");
        assertThat(value(found.termYears())).isEqualByComparingTo("7");
        assertThat(sums(found)).hasSize(7).containsEntry("2030/31", new BigDecimal("720000000"));
    }

    @Test
    void readsAFaultySnp() {
        Particulars found = ParticularsReader.read(Sketch.fixture("snp-quillhaven-breaches.md"));

        assertThat(value(found.form())).isEqualTo(ContractForm.SNP);
        assertThat(value(found.hostName())).isEqualTo("Quillhaven and Marsh NHS Foundation Trust");
        assertThat(value(found.hostKind())).isEqualTo(HostKind.FOUNDATION_TRUST);
        assertThat(found.commissionerIsIcb()).isTrue();
        assertThat(value(found.population())).isEqualTo(62_000);
        assertThat(found.years()).containsExactly("2027/28", "2028/29");
    }

    @Test
    void readsBoldLinesAndATitleOfAnAlliance() {
        Particulars found = ParticularsReader.read(Sketch.fixture("alliance-pellmoor-breaches.md"));

        assertThat(value(found.form())).isEqualTo(ContractForm.ALLIANCE);
        assertThat(value(found.hostKind())).isEqualTo(HostKind.ALLIANCE);
        assertThat(value(found.commissioner())).isEqualTo("Cresset ICB");
        assertThat(values(found.places())).containsExactly("Pellmoor");
        assertThat(found.years()).containsExactly("2027/28", "2028/29", "2029/30");
        assertThat(value(found.termYears())).isEqualByComparingTo("3");
    }

    @Test
    void readsTheLinesOfAnEmail() {
        Particulars found = ParticularsReader.read(Sketch.fixture("email-harrowfold-mnp.txt"));

        assertThat(value(found.form())).isEqualTo(ContractForm.MNP);
        assertThat(value(found.hostName())).isEqualTo("Tidewell Community Care plc");
        assertThat(value(found.hostKind())).isEqualTo(HostKind.INDEPENDENT_SECTOR_COMPANY);
        assertThat(value(found.commissioner())).isEqualTo("Marrow Vale Integrated Care Board");
        assertThat(values(found.places())).containsExactly("Harrowfold", "Tidewell");
        assertThat(value(found.population())).isEqualTo(268_000);
        assertThat(found.years()).containsExactly("2027/28", "2028/29", "2029/30");
    }

    @Test
    void readsPartiesWithTheirRolesInBrackets() {
        Particulars found = ParticularsReader.read(Sketch.fixture("iho-vale-of-aster-breaches.txt"));

        assertThat(value(found.form())).isEqualTo(ContractForm.IHO);
        assertThat(value(found.hostName())).isEqualTo("VALE OF ASTER UNIVERSITY HOSPITALS NHS FOUNDATION TRUST");
        assertThat(value(found.hostKind())).isEqualTo(HostKind.ADVANCED_FOUNDATION_TRUST);
        assertThat(value(found.commissioner())).isEqualTo("ASTERFORD INTEGRATED CARE BOARD");
        assertThat(value(found.population())).isEqualTo(512_000);
        assertThat(values(found.places())).containsExactly("Asterford", "Lower Vale");
        assertThat(value(found.termYears())).isEqualByComparingTo("10");
    }

    private static <T> T value(@Nullable Stated<T> stated) {
        assertThat(stated).isNotNull();
        return Objects.requireNonNull(stated).value();
    }

    private static String quote(@Nullable Stated<?> stated) {
        Location at = Objects.requireNonNull(stated).at();
        return Objects.requireNonNull(at).quote();
    }

    private static <T> List<T> values(List<Stated<T>> stated) {
        return stated.stream().map(Stated::value).toList();
    }

    private static Map<String, BigDecimal> sums(Particulars particulars) {
        Map<String, BigDecimal> sums = new TreeMap<>();
        particulars.annualValue().forEach((year, sum) -> sums.put(year, sum.value()));
        return sums;
    }
}
