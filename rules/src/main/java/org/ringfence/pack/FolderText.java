package org.ringfence.pack;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads the files of a pack's folder, and nothing outside it: links are refused, and so is what is no plain file. Bounded in number and
 * size, for a pack may come from anywhere.
 */
final class FolderText {
    private static final int DEPTH = 3;
    private static final int MOST_FILES = 500;
    private static final int MOST_BYTES = 64 << 20;
    private static final int KIB = 1 << 10;
    private static final int MIB = 1 << 20;
    private static final Map<String, Integer> MOST_BY_ENDING =
            Map.of("drl", 256 * KIB, "csv", 256 * KIB, "yaml", 2 * MIB, "jsonl", 8 * MIB);

    private final Path folder;
    private final List<Problem> problems;
    private int left = MOST_BYTES;

    private FolderText(Path folder, List<Problem> problems) {
        this.folder = folder;
        this.problems = problems;
    }

    /**
     * Every file of a pack but hidden ones, by its path from the folder down.
     *
     * @param problems where what cannot be read is added, which is left out then
     */
    static Map<String, String> files(Path folder, List<Problem> problems) throws IOException {
        FolderText text = new FolderText(folder, problems);
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(folder, DEPTH)) {
            for (Path path : walk.limit(10L * MOST_FILES).sorted().toList()) {
                String relative = text.relative(path);
                boolean hidden = relative.startsWith(".") || relative.contains("/.") || relative.endsWith("~");
                if (hidden || path.equals(folder) || Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
                    continue;
                }
                if (files.size() >= MOST_FILES) {
                    text.wrong(path, "the pack has over " + MOST_FILES + " files", "split it");
                    break;
                }
                String read = text.read(path);
                if (read != null) {
                    files.put(relative, read);
                }
            }
        }
        return files;
    }

    /** One file of a folder, or the empty text where it cannot be read, and a problem says why. */
    static String file(Path folder, Path path, List<Problem> problems) throws IOException {
        String read = new FolderText(folder, problems).read(path);
        return read == null ? "" : read;
    }

    private @Nullable String read(Path path) throws IOException {
        if (Files.isSymbolicLink(path)) {
            wrong(path, "this is a link to another place", "put the file itself here");
            return null;
        }
        if (!Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
            wrong(path, "this is no plain file", "take it out of the pack");
            return null;
        }
        int most = MOST_BY_ENDING.getOrDefault(ending(path), MIB);
        byte[] bytes;
        try (InputStream in = Files.newInputStream(path, LinkOption.NOFOLLOW_LINKS)) {
            bytes = in.readNBytes(most + 1);
        }
        if (bytes.length > most) {
            wrong(path, "the file is over " + most / KIB + " KiB", "split it, or take out what no rule needs");
            return null;
        }
        left -= bytes.length;
        if (left < 0) {
            wrong(path, "the pack is over " + MOST_BYTES / MIB + " MiB", "split it");
            return null;
        }
        if (starts(bytes, "PK\u0003\u0004") || starts(bytes, "{\\rtf")) {
            wrong(
                    path,
                    "this is a document of a word processor or a spreadsheet, whatever its name says",
                    "save it as plain text, or a table as “CSV UTF-8”");
            return null;
        }
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        if (StandardCharsets.UTF_8.newDecoder().decode(in, out, true).isError()) {
            problems.add(new Problem(
                    relative(path),
                    1 + (int) out.flip().chars().filter(c -> c == '\n').count(),
                    "here the file is not UTF-8",
                    "save it again as UTF-8"
                            + (ending(path).equals("csv")
                                    ? "; a spreadsheet calls it “CSV UTF-8”"
                                    : ", which editors offer under “Save as”")));
            return null;
        }
        return plain(out.flip().toString());
    }

    /** Without the mark that some editors put in front, and with one kind of line ends. */
    private static String plain(String text) {
        String body = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return body.replace("\r\n", "\n").replace('\r', '\n');
    }

    private static boolean starts(byte[] bytes, String with) {
        return new String(bytes, 0, Math.min(bytes.length, with.length()), StandardCharsets.ISO_8859_1).equals(with);
    }

    private static String ending(Path path) {
        String name = String.valueOf(path.getFileName());
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private String relative(Path path) {
        return folder.relativize(path).toString().replace('\\', '/');
    }

    private void wrong(Path path, String what, String instead) {
        problems.add(new Problem(relative(path), 0, what, instead));
    }
}
