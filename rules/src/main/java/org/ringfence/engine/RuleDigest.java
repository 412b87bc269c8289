package org.ringfence.engine;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.ringfence.pack.Pack;
import org.ringfence.pack.PackFamily;

/** The digest of all that compiled rules depend on, so that compiled rules are used only for the text they were made from. */
final class RuleDigest {
    private RuleDigest() {}

    /** The digest of the packs' logic alone: data changes never recompile. */
    static String of(List<Pack> packs) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Pack pack : packs) {
                for (PackFamily family : pack.families()) {
                    String head = pack.id()
                            + '/'
                            + family.room()
                            + '/'
                            + family.logic().text().length()
                            + '\n';
                    digest.update(head.getBytes(StandardCharsets.UTF_8));
                    digest.update(family.logic().bytes());
                }
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
