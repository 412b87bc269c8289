package org.ringfence.service.packs;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Packs in a Git repository, as {@code git:https://example.org/packs.git@v1.2.0#rules/packs}.
 *
 * @param repository where it is: an https address or a folder of this machine
 * @param revision a tag or a whole commit id; what moves, as a branch does, names no version
 * @param path the folder of packs in it, empty for its root
 */
public record GitReference(String repository, String revision, String path) {
    private static final String PREFIX = "git:";
    private static final Pattern FORM = Pattern.compile("git:(.+)@([^@#]+)(?:#(.*))?");
    private static final Pattern COMMIT = Pattern.compile("[0-9a-f]{40}");
    private static final Pattern TAG = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._/+-]{0,120}");
    private static final Pattern PATH = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._/-]{0,200}");
    private static final Pattern SCHEME = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*)(://|::).*");
    private static final int LONGEST = 500;

    /** A reference that is none, with what is wrong and what to write instead. */
    public static final class Refused extends Exception {
        private static final long serialVersionUID = 1L;

        Refused(String message) {
            super(message);
        }
    }

    /** Whether a text means to be a reference to a Git repository. */
    public static boolean is(String text) {
        String low = text.toLowerCase(Locale.ROOT);
        return low.startsWith(PREFIX) || low.startsWith("git+") || low.startsWith("git@");
    }

    /**
     * Reads a reference.
     *
     * @throws Refused if it is not on the list of what is fetched
     */
    public static GitReference parse(String text) throws Refused {
        Matcher matcher = FORM.matcher(text);
        if (text.length() > LONGEST || !matcher.matches() || text.chars().anyMatch(Character::isISOControl)) {
            throw new Refused(
                    "write git:REPOSITORY@TAG or git:REPOSITORY@COMMIT, and #FOLDER behind it where the packs are not at"
                            + " the root, such as git:https://example.org/packs.git@v1.2.0#rules/packs");
        }
        String revision = matcher.group(2);
        String path = matcher.group(3) == null ? "" : matcher.group(3);
        boolean odd = revision.contains("..") || revision.endsWith("/") || revision.endsWith(".lock");
        if (!TAG.matcher(revision).matches() || odd) {
            throw new Refused(
                    "'" + revision + "' is neither a tag nor a commit; name a tag, or all forty digits of a commit");
        }
        if (!path.isEmpty() && (!PATH.matcher(path).matches() || path.contains(".."))) {
            throw new Refused("'" + path + "' is no folder within a repository; write it as rules/packs");
        }
        return new GitReference(repository(matcher.group(1)), revision, path);
    }

    private static String repository(String address) throws Refused {
        Matcher scheme = SCHEME.matcher(address);
        if (!scheme.matches()) {
            if (address.startsWith("-") || address.contains(":") && !address.matches("[A-Za-z]:[\\\\/].*")) {
                throw new Refused("'" + address
                        + "' is not fetched: name an https address, or the folder of a clone on this machine");
            }
            return address;
        }
        if (!scheme.group(1).equals("https") || !scheme.group(2).equals("://")) {
            throw new Refused("repositories are fetched over https alone, not over '" + scheme.group(1)
                    + "'; clone it yourself and name the folder of the clone");
        }
        if (address.substring("https://".length()).contains("@")) {
            throw new Refused(
                    "an address must hold no user and no password, for it is shown in messages; clone it yourself and name the"
                            + " folder of the clone");
        }
        return address;
    }

    /** Whether the revision is a commit's id. */
    boolean isCommit() {
        return COMMIT.matcher(revision).matches();
    }

    /** Whether the repository is elsewhere. */
    boolean isRemote() {
        return repository.startsWith("https://");
    }

    @Override
    public String toString() {
        return PREFIX + repository + "@" + revision + (path.isEmpty() ? "" : "#" + path);
    }
}
