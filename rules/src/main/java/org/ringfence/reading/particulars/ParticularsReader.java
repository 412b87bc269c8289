package org.ringfence.reading.particulars;

import java.util.ArrayList;
import java.util.List;
import org.ringfence.draft.ContractForm;
import org.ringfence.draft.Draft;
import org.ringfence.draft.HostKind;
import org.ringfence.draft.Particulars;
import org.ringfence.draft.Stated;

/** Finds the particulars of a draft. */
public final class ParticularsReader {
    private ParticularsReader() {}

    /** The particulars that the draft states; what it does not state is null or empty, never guessed. */
    public static Particulars read(Draft draft) {
        List<Entry> entries = new ArrayList<>();
        FrontTables.read(draft, entries);
        FrontLines.read(draft, entries);
        Parties.read(draft, entries);
        FrontLines.definitions(draft, entries);
        FrontLines.headed(draft, entries);

        Stated<ContractForm> form = FormReader.read(draft, entries);
        Stated<String> host = HostReader.name(entries, Label.HOST);
        Stated<HostKind> kind = HostReader.kind(draft, entries, host, form);
        Stated<String> commissioner = HostReader.name(entries, Label.COMMISSIONER);
        TermReader.Term term = TermReader.read(entries);
        ValueReader.Value value = ValueReader.read(
                entries,
                term.years(),
                term.length() == null ? null : term.length().value());
        List<String> years = term.years().isEmpty()
                ? value.annual().keySet().stream().sorted().toList()
                : term.years();
        return new Particulars(
                form,
                host,
                kind,
                commissioner,
                commissioner == null ? null : HostReader.isIcb(commissioner.value()),
                PopulationReader.read(draft, entries),
                PlaceNames.read(draft, entries, Label.PLACES),
                PlaceNames.read(draft, entries, Label.NEIGHBOURHOODS),
                years,
                term.length(),
                value.annual(),
                value.total());
    }
}
