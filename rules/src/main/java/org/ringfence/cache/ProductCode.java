package org.ringfence.cache;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** Tells one build of the product from another, so that what one has kept is not taken for what another would make. */
public final class ProductCode {
    /** Where the build leaves the digest on the class path. */
    static final String RESOURCE = "META-INF/ringfence/code.txt";

    private ProductCode() {}

    /** The digest of the classes that this product was built from. */
    public static String digest() {
        return Loaded.DIGEST;
    }

    /**
     * The build's own step.
     *
     * @param arguments the folder of classes
     */
    public static void main(String... arguments) throws IOException {
        Path classes = Path.of(arguments[0]);
        Digest digest = new Digest();
        try (Stream<Path> walk = Files.walk(classes.resolve("org/ringfence"))) {
            // Without the compiled rules, which Drools writes a little differently each time.
            Path rules = classes.resolve("org/ringfence/rules");
            List<Path> files = walk.filter(file -> file.toString().endsWith(".class") && !file.startsWith(rules))
                    .sorted()
                    .toList();
            for (Path file : files) {
                digest.add(HexFormat.of().formatHex(Digest.bytes(Files.readAllBytes(file))));
            }
        }
        Path resource = classes.resolve(RESOURCE);
        Files.createDirectories(resource.getParent());
        Files.writeString(resource, digest.hex());
    }

    private static final class Loaded {
        static final String DIGEST = read();

        private static String read() {
            try (InputStream in = ProductCode.class.getClassLoader().getResourceAsStream(RESOURCE)) {
                if (in == null) {
                    throw new IllegalStateException("the product was built without " + RESOURCE);
                }
                return new String(in.readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException("the product's own digest cannot be read", e);
            }
        }
    }
}
