package org.ringfence.pack;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ringfence.cache.Cache;
import org.ringfence.cache.Digest;
import org.ringfence.cache.ProductCode;

/** Valid packs that were read before, by the digest of their files. */
final class KeptPacks {
    private final Cache cache;

    KeptPacks(Cache cache) {
        this.cache = cache;
    }

    @Nullable
    Pack find(Map<String, String> files, PackFile sourcesFile) {
        byte[] kept = cache.read(name(files, sourcesFile));
        if (kept == null) {
            return null;
        }
        try {
            Pack pack = PackCodec.read(new DataInputStream(new ByteArrayInputStream(kept)))
                    .packs()
                    .get(0);
            return withExamples(pack, files);
        } catch (IOException e) {
            throw new UncheckedIOException("a pack that was kept is cut short", e);
        }
    }

    void keep(Map<String, String> files, PackFile sourcesFile, Pack pack) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            PackCodec.write(out, new Sources(List.of()), List.of(pack));
        } catch (IOException e) {
            throw new UncheckedIOException("a pack cannot be written to memory", e);
        }
        cache.keepIfPossible(name(files, sourcesFile), bytes.toByteArray());
    }

    /** Packs without sources of their own cite those of the product. */
    private static String name(Map<String, String> files, PackFile sourcesFile) {
        return "pack-"
                + new Digest()
                        .add(ProductCode.digest())
                        .add(PackDigest.of(files))
                        .add(sourcesFile.text())
                        .add(
                                sourcesFile.text().isEmpty()
                                        ? BundledPacks.sources().all().toString()
                                        : "")
                        .hex();
    }

    /** Labelled clauses are left out of the compact form: they are large, and at hand. */
    private static Pack withExamples(Pack pack, Map<String, String> files) {
        List<PackFamily> families = pack.families().stream()
                .map(family -> {
                    String path = family.room() + "/examples.jsonl";
                    String text = files.get(path);
                    return new PackFamily(
                            family.room(),
                            family.cards(),
                            family.rows(),
                            family.logic(),
                            family.phrases(),
                            family.cases(),
                            text == null ? null : new PackFile(path, text));
                })
                .toList();
        return new Pack(
                pack.id(),
                pack.version(),
                pack.digest(),
                pack.title(),
                pack.validFrom(),
                pack.validUntil(),
                families,
                pack.longestWaiverDays());
    }
}
