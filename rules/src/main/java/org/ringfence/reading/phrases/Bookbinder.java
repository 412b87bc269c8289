package org.ringfence.reading.phrases;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ringfence.pack.InvalidPack;
import org.ringfence.pack.Pack;
import org.ringfence.pack.PackFolders;

/** The build's own step: compiles the phrases of the bundled packs and leaves the result on the class path. */
public final class Bookbinder {
    /** Where the build leaves the compiled phrases on the class path. */
    static final String RESOURCE = "META-INF/ringfence/phrases.bin";

    private Bookbinder() {}

    /**
     * @param arguments the folder of packs, and the folder of classes to write to
     * @throws InvalidPack if a bundled pack or one of its phrases is not valid: the build stops
     */
    public static void main(String... arguments) throws InvalidPack, IOException {
        List<Pack> packs = PackFolders.readAll(Path.of(arguments[0]));
        PhraseBook book = PhraseBook.compile(packs);
        if (!book.problems().isEmpty()) {
            throw new InvalidPack("phrases", book.problems());
        }
        Path file = Path.of(arguments[1]).resolve(RESOURCE);
        Files.createDirectories(file.getParent());
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
            out.writeUTF(key(packs));
            LexiconCodec.write(out, book.lexicon());
        }
    }

    /** The phrases compiled when the product was built, or null where these are other packs or other versions of them. */
    static @Nullable Lexicon bound(List<Pack> packs) {
        try (InputStream in = Bookbinder.class.getClassLoader().getResourceAsStream(RESOURCE)) {
            if (in == null) {
                return null;
            }
            DataInputStream data = new DataInputStream(new ByteArrayInputStream(in.readAllBytes()));
            return data.readUTF().equals(key(packs)) ? LexiconCodec.read(data) : null;
        } catch (IOException e) {
            throw new UncheckedIOException("the product's own phrases cannot be read", e);
        }
    }

    /** The packs that the phrases belong to; the digests cover every file. */
    private static String key(List<Pack> packs) {
        return packs.stream().map(pack -> pack.id() + "@" + pack.digest()).collect(Collectors.joining(" "));
    }
}
