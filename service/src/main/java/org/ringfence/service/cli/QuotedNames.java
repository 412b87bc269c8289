package org.ringfence.service.cli;

import java.nio.file.Files;
import java.util.List;

/** Names of folders with a blank in them, which a shell cuts into several. */
final class QuotedNames {
    private QuotedNames() {}

    /**
     * Looks whether what a call names is one folder that was cut.
     *
     * @throws UsageException if it is, with the name as it should have been typed
     */
    static void check(List<String> names, Terminal terminal) throws UsageException {
        String whole = String.join(" ", names);
        if (names.size() > 1
                && !Files.exists(terminal.resolve(names.get(0)))
                && Files.isDirectory(terminal.resolve(whole))) {
            throw new UsageException("'" + names.get(0) + "' is no folder, and '" + whole
                    + "' is: a name with a blank in it needs quotation marks: \"" + whole + "\"");
        }
    }
}
