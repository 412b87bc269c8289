package org.ringfence.authoring;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** What a folder of packs needs besides the packs: the sources they cite, the guides and the schemas. */
public final class NewPack {
    /** The source that a new pack cites until its owners name their own. */
    static final String OWN_SOURCE = "own-source";

    static final String OWN_LOCATOR = "Section 1";

    private NewPack() {}

    /**
     * Puts into a folder of packs what is not there yet. Where there are no sources, those that come with the product are written, and one
     * to be filled in.
     */
    public static void prepare(Path folder) throws IOException {
        Files.createDirectories(folder);
        Path sources = folder.resolve("sources.yaml");
        if (!Files.exists(sources)) {
            String text = PackCopy.text("sources.yaml");
            String own = Template.fill("own-source", Map.of("source", OWN_SOURCE, "locator", OWN_LOCATOR));
            Files.writeString(sources, text.stripTrailing() + "\n" + own);
        }
        PackCopy.writeShared(folder);
    }
}
