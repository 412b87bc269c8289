package org.ringfence.reading.particulars;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ringfence.draft.Clause;
import org.ringfence.draft.ClauseKind;
import org.ringfence.draft.ContractForm;
import org.ringfence.draft.Draft;
import org.ringfence.draft.HostKind;
import org.ringfence.draft.Location;
import org.ringfence.draft.Stated;
import org.ringfence.reading.figures.Sentences;
import org.ringfence.reading.figures.Wording;

/** Reads who holds the contract and who commissions it. */
final class HostReader {
    private HostReader() {}

    /** The name in the first answer that gives one. */
    static @Nullable Stated<String> name(List<Entry> entries, Label label) {
        for (Entry entry : entries) {
            String name = entry.label() == label ? BodyName.in(entry.value()) : null;
            if (name != null) {
                int offset = entry.value().indexOf(name);
                boolean inside = offset >= 0 && entry.at().quote().equals(entry.value());
                return new Stated<>(name, inside ? within(entry, offset, name) : entry.at());
            }
        }
        return null;
    }

    private static Location within(Entry entry, int offset, String name) {
        Location at = entry.at();
        int start = at.start() + offset;
        return new Location(
                at.clause(), at.heading(), at.page(), at.line(), at.index(), start, start + name.length(), name);
    }

    static @Nullable Stated<HostKind> kind(
            Draft draft, List<Entry> entries, @Nullable Stated<String> host, @Nullable Stated<ContractForm> form) {
        for (Entry entry : entries) {
            HostKind said = entry.label() == Label.HOST_KIND ? HostKinds.said(entry.value()) : null;
            if (said != null) {
                return new Stated<>(said, entry.at());
            }
        }
        if (host == null) {
            return form != null && form.value() == ContractForm.ALLIANCE
                    ? new Stated<>(HostKind.ALLIANCE, form.at())
                    : null;
        }
        HostKind named = HostKinds.named(host.value());
        for (Entry entry : entries) {
            HostKind beside = entry.label() == Label.HOST ? beside(entry.value(), host.value()) : null;
            if (beside != null) {
                return new Stated<>(beside, entry.at());
            }
        }
        if (named == HostKind.FOUNDATION_TRUST) {
            Clause designated = designation(draft);
            if (designated != null) {
                return new Stated<>(HostKind.ADVANCED_FOUNDATION_TRUST, designated.whole());
            }
        }
        return named == null ? null : new Stated<>(named, host.at());
    }

    /** What the words around the name say of its kind: {@code (an independent-sector company)}, {@code , a designated …}. */
    private static @Nullable HostKind beside(String answer, String name) {
        int at = answer.indexOf(name);
        return at < 0 ? null : HostKinds.said(answer.substring(at + name.length()));
    }

    private static @Nullable Clause designation(Draft draft) {
        for (Clause clause : draft.clauses()) {
            if (clause.kind() == ClauseKind.ROW || !clause.text().contains("oundation")) {
                continue;
            }
            for (String sentence : Sentences.of(clause.text())) {
                Wording words = Wording.of(sentence);
                boolean says = words.hasAny("advanced foundation trust", "advanced nhs foundation trust")
                        && words.hasAny(
                                "was designated",
                                "is designated",
                                "has been designated",
                                "is a designated",
                                "designated an")
                        && words.hasAny("host", "provider", "trust", "integrator", "contractor");
                if (says && HostKinds.designated(words)) {
                    return clause;
                }
            }
        }
        return null;
    }

    /** Whether this body is an integrated care board, or null if its name does not tell. */
    static @Nullable Boolean isIcb(String name) {
        Wording words = Wording.of(name);
        if (words.hasAny("integrated care board", "icb", "integrated care boards", "icbs")) {
            return true;
        }
        boolean other = HostKinds.named(name) != null
                || words.hasAny(
                        "nhs england", "nhs trust", "council", "ltd", "limited", "federation", "department of health");
        return other ? Boolean.FALSE : null;
    }
}
