package org.ringfence.service.packs;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.api.errors.JGitInternalException;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectLoader;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.eclipse.jgit.transport.RefSpec;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.jspecify.annotations.Nullable;

/**
 * Brings the packs of a Git repository at a tag or commit into the cache, once: later calls need neither network nor repository, and what a
 * tag meant when it was first fetched it means for good. No hook, filter, submodule or link of a repository is followed.
 */
public final class GitPacks {
    private static final int MOST_FILES = 2_000;
    private static final long MOST_FILE_BYTES = 8L << 20;
    private static final long MOST_BYTES = 128L << 20;
    private static final int SECONDS = 60;

    private final Path cache;

    /** @param cache a private folder */
    public GitPacks(Path cache) {
        this.cache = cache.resolve("git");
    }

    /**
     * The folder that holds the packs.
     *
     * @param base the folder that a repository's relative name starts from
     * @throws IOException if they cannot be had, with what stands in the way
     */
    public Path folder(GitReference reference, Path base) throws IOException {
        Path place = cache.resolve(digest(reference.repository()));
        Path pinned = place.resolve(reference.revision().replace('/', '+') + ".commit");
        String commit = reference.isCommit()
                ? reference.revision()
                : Files.isRegularFile(pinned) ? Files.readString(pinned).strip() : "";
        Path kept = place.resolve(commit);
        if (commit.isEmpty() || !Files.isDirectory(kept)) {
            Files.createDirectories(place);
            commit = brought(reference, base, place);
            kept = place.resolve(commit);
            Files.writeString(pinned, commit + "\n");
        }
        Path folder = kept.resolve(reference.path()).normalize();
        if (!folder.startsWith(kept) || !Files.isDirectory(folder)) {
            throw new IOException("there is no folder " + reference.path() + " in it at " + reference.revision());
        }
        return folder;
    }

    /** Takes the files of the revision out of the repository; the commit that it is. */
    private static String brought(GitReference reference, Path base, Path place) throws IOException {
        Path work = Files.createTempDirectory(place, "fetch-");
        try (Repository repository = reference.isRemote() ? fetched(reference, work) : local(reference, base)) {
            ObjectId id = resolved(repository, reference);
            Path files = Files.createDirectory(work.resolve("files"));
            try (RevWalk walk = new RevWalk(repository)) {
                extract(repository, walk.parseCommit(id).getTree(), files);
            }
            Path kept = place.resolve(id.name());
            if (!Files.isDirectory(kept)) {
                move(files, kept);
            }
            return id.name();
        } catch (GitAPIException | JGitInternalException e) {
            throw new IOException("it cannot be fetched (" + e.getMessage() + ")", e);
        } finally {
            delete(work);
        }
    }

    private static Repository local(GitReference reference, Path base) throws IOException {
        Path folder = base.resolve(reference.repository()).toAbsolutePath().normalize();
        FileRepositoryBuilder builder = new FileRepositoryBuilder();
        if (Files.exists(folder.resolve(".git"))) {
            // Of a working tree beside its clone the file .git says where the repository is.
            builder.addCeilingDirectory(
                            folder.getParent() == null
                                    ? folder.toFile()
                                    : folder.getParent().toFile())
                    .findGitDir(folder.toFile());
        } else if (Files.exists(folder.resolve("HEAD"))) {
            builder.setGitDir(folder.toFile());
        }
        if (builder.getGitDir() == null) {
            throw new IOException("the folder " + folder + " is no Git repository");
        }
        return builder.setMustExist(true).build();
    }

    /** One revision alone where the server lets it be asked for, else all tags and branches. */
    private static Repository fetched(GitReference reference, Path work) throws GitAPIException, IOException {
        Git git = Git.init()
                .setBare(true)
                .setGitDir(work.resolve("repository.git").toFile())
                .call();
        List<RefSpec> wanted = reference.isCommit()
                ? List.of(new RefSpec("+refs/tags/*:refs/tags/*"), new RefSpec("+refs/heads/*:refs/heads/*"))
                : List.of(new RefSpec("+refs/tags/" + reference.revision() + ":refs/tags/" + reference.revision()));
        var fetch = git.fetch()
                .setRemote(reference.repository())
                .setRefSpecs(wanted)
                .setTimeout(SECONDS);
        if (!reference.isCommit()) {
            fetch.setDepth(1);
        }
        fetch.call();
        return git.getRepository();
    }

    private static ObjectId resolved(Repository repository, GitReference reference) throws IOException {
        String name = reference.isCommit() ? reference.revision() : "refs/tags/" + reference.revision();
        @Nullable ObjectId id = repository.resolve(name + "^{commit}");
        if (id == null) {
            boolean branch = !reference.isCommit() && repository.findRef("refs/heads/" + reference.revision()) != null;
            throw new IOException(
                    branch
                            ? "'" + reference.revision() + "' is a branch, which moves; name a tag or a commit"
                            : "it has no " + (reference.isCommit() ? "commit " : "tag ") + reference.revision());
        }
        return id;
    }

    private static void extract(Repository repository, ObjectId tree, Path to) throws IOException {
        int files = 0;
        long total = 0;
        try (TreeWalk walk = new TreeWalk(repository)) {
            walk.addTree(tree);
            walk.setRecursive(true);
            while (walk.next()) {
                String path = walk.getPathString();
                boolean plain =
                        walk.getFileMode(0) == FileMode.REGULAR_FILE || walk.getFileMode(0) == FileMode.EXECUTABLE_FILE;
                if (!plain || !wanted(path)) {
                    continue;
                }
                Path file = to.resolve(path).normalize();
                if (!file.startsWith(to)) {
                    throw new IOException("it holds a file outside of itself, " + path);
                }
                ObjectLoader loader = repository.open(walk.getObjectId(0));
                total += loader.getSize();
                if (++files > MOST_FILES || loader.getSize() > MOST_FILE_BYTES || total > MOST_BYTES) {
                    throw new IOException(
                            "it holds more rule files, or larger ones, than any pack needs (" + path + ")");
                }
                Files.createDirectories(file.getParent());
                Files.write(file, loader.getBytes((int) MOST_FILE_BYTES));
            }
        }
    }

    /** The kinds of files that packs are made of; a repository may hold much else. */
    private static boolean wanted(String path) {
        return path.endsWith(".yaml")
                || path.endsWith(".drl")
                || path.endsWith(".csv")
                || path.endsWith(".jsonl")
                || path.endsWith(".lock")
                || path.endsWith(".md");
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path one : walk.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(one);
            }
        }
    }

    private static String digest(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 12);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
