package org.ringfence.reading.tables;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.ringfence.draft.Draft;
import org.ringfence.draft.Location;
import org.ringfence.draft.Particulars;
import org.ringfence.facts.Fact;

/** Finds outcomes, envelopes, flows, votes and other countable facts in tables and in sentences of figures. */
public final class TableReader {
    /** Why a person must look at votes that could not be counted. */
    public static final String VOTES_UNCOUNTED = "votes are counted here in a way that does not add up";

    private TableReader() {}

    /** The countable facts of the draft, in reading order; first those that have no place in it. */
    public static List<Fact> read(Draft draft, Particulars particulars) {
        List<Sheet> sheets = draft.tables().stream()
                .filter(table -> !table.rows().isEmpty())
                .map(table -> Sheet.of(draft, table))
                .toList();
        List<Fact> facts = new ArrayList<>(OutcomeReader.read(draft, sheets));
        facts.addAll(EnvelopeReader.read(draft, particulars, sheets));
        facts.addAll(FlowReader.read(particulars, sheets));
        facts.addAll(NeighbourhoodReader.read(particulars, sheets));
        facts.addAll(VoteReader.read(draft, particulars, sheets));
        facts.addAll(HostConditionTable.read(sheets));
        facts.addAll(ChargeTable.read(sheets));
        facts.addAll(RiskTable.read(sheets));
        facts.sort(Comparator.comparingInt(TableReader::order));
        return List.copyOf(facts);
    }

    private static int order(Fact fact) {
        Location at = fact.at();
        return at == null ? -1 : at.index();
    }
}
