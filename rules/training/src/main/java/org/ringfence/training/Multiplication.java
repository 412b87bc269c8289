package org.ringfence.training;

import com.sun.jna.Function;
import com.sun.jna.NativeLibrary;
import com.sun.jna.Pointer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Has PyTorch multiply matrices with oneDNN instead of MKL, which on processors that are not Intel's leaves half of the speed unused. The
 * products are the same to seven digits. DJL has no switch for it, so PyTorch's own is thrown.
 */
final class Multiplication {
    private static final Path LOADED = Path.of("/proc/self/maps");
    /** PyTorch's third level of three, on which it asks oneDNN; without matrix tiles in the processor nothing is rounded. */
    private static final int MEDIUM = 2;

    private Multiplication() {}

    /** Whether the switch was there to be thrown. */
    static boolean hasten() throws IOException {
        Optional<String> library = Files.exists(LOADED) ? library(Files.readAllLines(LOADED)) : Optional.empty();
        if (library.isEmpty()) {
            return false;
        }
        NativeLibrary torch = NativeLibrary.getInstance(library.get());
        try {
            Function context = torch.getFunction("_ZN2at13globalContextEv");
            Function precision =
                    torch.getFunction("_ZN2at7Context25setFloat32MatmulPrecisionENS_22Float32MatmulPrecisionE");
            Pointer settings = context.invokePointer(new Object[0]);
            precision.invokeVoid(new Object[] {settings, MEDIUM});
            return true;
        } catch (UnsatisfiedLinkError otherVersion) {
            return false;
        }
    }

    private static Optional<String> library(List<String> maps) {
        return maps.stream()
                .filter(line -> line.endsWith("/libtorch_cpu.so"))
                .map(line -> line.substring(line.indexOf('/')))
                .findFirst();
    }
}
