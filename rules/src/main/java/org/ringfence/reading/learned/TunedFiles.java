package org.ringfence.reading.learned;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;
import org.ringfence.cache.Digest;
import org.ringfence.reading.ReaderUnavailable;

/** The files of a tuned model, each held to the digest that its settings name: what is not what was trained is not used. */
public final class TunedFiles {
    /** The settings' name. */
    public static final String SETTINGS = "tuned.settings";
    /** The model's name. */
    public static final String MODEL = "tuned.onnx";
    /** The vocabulary's name. */
    public static final String VOCABULARY = "tuned.vocabulary";

    private final Function<String, byte @Nullable []> source;
    private final TunedSettings settings;

    /**
     * @param source gives a file by its name, or null where there is none
     * @throws ReaderUnavailable if there are no settings, or they cannot be understood
     */
    public TunedFiles(Function<String, byte @Nullable []> source) {
        this.source = source;
        try {
            settings = TunedSettings.parse(new String(file(SETTINGS), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            throw new ReaderUnavailable("the tuned model's settings cannot be understood: " + e.getMessage(), e);
        }
    }

    /** Those that came with the product. */
    static TunedFiles bundled() {
        return new TunedFiles(TunedFiles::resource);
    }

    /** What holds for the model. */
    public TunedSettings settings() {
        return settings;
    }

    byte[] model() {
        byte[] bytes = file(MODEL);
        return sum(bytes) == settings.modelSum() ? bytes : held(MODEL, settings.modelDigest(), bytes);
    }

    String vocabulary() {
        byte[] bytes = held(VOCABULARY, settings.vocabularyDigest(), file(VOCABULARY));
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** The sum by which a model is known again; both stand in one archive, so that neither guards against more than accidents. */
    public static long sum(byte[] model) {
        CRC32 sum = new CRC32();
        sum.update(model);
        return sum.getValue();
    }

    private static byte[] held(String name, String digest, byte[] bytes) {
        String actual = Digest.hex(bytes);
        if (!actual.equals(digest)) {
            throw new ReaderUnavailable(
                    "the tuned model's file " + name + " is not the one that was trained: its SHA-256 is " + actual
                            + " and should be " + digest,
                    null);
        }
        return bytes;
    }

    private byte[] file(String name) {
        byte[] bytes = source.apply(name);
        if (bytes == null) {
            throw new ReaderUnavailable("the tuned model's file " + name + " is missing", null);
        }
        return bytes;
    }

    private static byte @Nullable [] resource(String name) {
        try (InputStream in = TunedFiles.class.getResourceAsStream(name)) {
            return in == null ? null : in.readAllBytes();
        } catch (IOException e) {
            throw new ReaderUnavailable(
                    "the tuned model's file " + name + " cannot be read (" + e.getMessage() + ")", e);
        }
    }
}
