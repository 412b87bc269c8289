package org.ringfence.reading.learned;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Shows ONNX Runtime the native libraries that the distribution keeps unpacked beside its jars. Without them it would unpack its own into
 * the folder for temporary files each time, which costs time and a right to write.
 */
final class NativeLibraries {
    private static final String PROPERTY = "onnxruntime.native.path";

    private NativeLibraries() {}

    static void point() {
        if (System.getProperty(PROPERTY) != null) {
            return;
        }
        @Nullable CodeSource own = NativeLibraries.class.getProtectionDomain().getCodeSource();
        if (own == null) {
            return;
        }
        try {
            Path folder =
                    Path.of(own.getLocation().toURI()).resolveSibling("native").resolve(platform());
            if (Files.isDirectory(folder)) {
                System.setProperty(PROPERTY, folder.toString());
            }
        } catch (URISyntaxException | IllegalArgumentException notAFile) {
            // Then they are not beside it either.
        }
    }

    /** As ONNX Runtime names platforms. */
    private static String platform() {
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        String processor = System.getProperty("os.arch", "").toLowerCase(Locale.ROOT);
        String first = system.contains("mac") ? "osx" : system.contains("win") ? "win" : "linux";
        String second = processor.equals("aarch64") || processor.equals("arm64") ? "aarch64" : "x64";
        return first + "-" + second;
    }
}
