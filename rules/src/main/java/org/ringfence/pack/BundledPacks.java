package org.ringfence.pack;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** The packs that come with the product. */
public final class BundledPacks {
    /** Where the build leaves them on the class path. */
    public static final String RESOURCE = "META-INF/ringfence/packs.bin";

    private BundledPacks() {}

    /** Every bundled pack. */
    public static List<Pack> load() {
        return Loaded.BUNDLE.packs();
    }

    /** The sources that bundled packs cite. */
    public static Sources sources() {
        return Loaded.BUNDLE.sources();
    }

    /** Writes the packs in the form that {@link #load} reads: the build's part. */
    public static void write(OutputStream out, Sources sources, List<Pack> packs) throws IOException {
        DataOutputStream data = new DataOutputStream(out);
        PackCodec.write(data, sources, packs);
        data.flush();
    }

    private static final class Loaded {
        static final PackCodec.Bundle BUNDLE = read();

        private static PackCodec.Bundle read() {
            try (InputStream in = BundledPacks.class.getClassLoader().getResourceAsStream(RESOURCE)) {
                if (in == null) {
                    throw new IllegalStateException(
                            "the product was built without its packs: " + RESOURCE + " is missing");
                }
                return PackCodec.read(new DataInputStream(new BufferedInputStream(in, 1 << 16)));
            } catch (IOException e) {
                throw new UncheckedIOException("the product's own packs cannot be read", e);
            }
        }
    }
}
