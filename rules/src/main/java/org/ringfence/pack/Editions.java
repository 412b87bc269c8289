package org.ringfence.pack;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Packs at hand, several versions of one among them.
 *
 * @param packs the packs; of two with the same id and version the first counts
 */
public record Editions(List<Pack> packs) {
    public Editions {
        packs = List.copyOf(packs);
    }

    /** The ids, in order. */
    public List<String> ids() {
        return packs.stream().map(Pack::id).distinct().toList();
    }

    /** The versions of a pack, the newest first, joined for a message. */
    public String versions(String id) {
        return of(id).stream()
                .map(pack -> pack.version() + " (in force " + span(pack) + ")")
                .collect(Collectors.joining(", "));
    }

    /** One version of a pack. */
    public Optional<Pack> find(String id, String version) {
        return packs.stream()
                .filter(pack -> pack.id().equals(id) && pack.version().equals(version))
                .findFirst();
    }

    /** The newest version of a pack that is in force on a day. */
    public Optional<Pack> inForce(String id, LocalDate day) {
        return of(id).stream().filter(pack -> pack.inForce(day)).findFirst();
    }

    /** The newest version of a pack, in force or not. */
    public Optional<Pack> newest(String id) {
        return of(id).stream().findFirst();
    }

    /** Of every pack the newest version in force on a day; packs of which none is are left out. */
    public List<Pack> on(LocalDate day) {
        return ids().stream().flatMap(id -> inForce(id, day).stream()).toList();
    }

    /** These and others; where both have a version these come first. */
    public Editions and(List<Pack> others) {
        List<Pack> all = new ArrayList<>(packs);
        all.addAll(others);
        return new Editions(all);
    }

    /** When a pack is in force, for a message. */
    public static String span(Pack pack) {
        return "from " + pack.validFrom() + (pack.validUntil() == null ? "" : " until " + pack.validUntil());
    }

    private List<Pack> of(String id) {
        Map<String, Pack> byVersion = new LinkedHashMap<>();
        packs.stream()
                .filter(pack -> pack.id().equals(id))
                .forEach(pack -> byVersion.putIfAbsent(pack.version(), pack));
        return byVersion.values().stream()
                .sorted(Comparator.comparing(PackVersion::of).reversed())
                .toList();
    }
}
