package org.ringfence.pack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ringfence.cache.Cache;

/** Reads packs from folders on disk. */
public final class PackFolders {
    private static final int MAX_PACKS = 500;
    private static final int SHELF_DEPTH = 3;

    private PackFolders() {}

    /**
     * Reads every pack of a folder that holds {@code sources.yaml} and a folder for each pack.
     *
     * @throws InvalidPack if any of them is not valid
     * @throws IOException if the folder cannot be read
     */
    public static List<Pack> readAll(Path packs) throws InvalidPack, IOException {
        PackFile sourcesFile = sourcesFile(packs);
        Sources sources = sources(packs);
        List<Pack> read = new ArrayList<>();
        try (Stream<Path> folders = Files.list(packs)) {
            for (Path folder : folders.filter(one -> Files.exists(one.resolve("pack.yaml")))
                    .sorted()
                    .toList()) {
                read.add(PackReader.read(name(folder), files(folder), sources, sourcesFile));
            }
        }
        return read;
    }

    /**
     * Reads every pack of a folder: of the folder itself if it is a pack's, else of the folders in it, and of folders for versions in
     * those. So a shelf may hold {@code bma-red-lines/1.0.0} and {@code bma-red-lines/1.1.0} side by side.
     *
     * @param sources the sources they may cite, where none lie with them
     * @param cache where what was read is kept, for reading YAML takes longer than a short draft
     * @return no pack where there is none
     * @throws InvalidPack if any of them is not valid
     * @throws IOException if the folder cannot be read
     */
    public static List<Pack> shelf(Path folder, Sources sources, Cache cache) throws InvalidPack, IOException {
        return files(folder, sources, cache).stream().map(PackFiles::pack).toList();
    }

    /** The same packs, each with its files as they were written. */
    public static List<PackFiles> files(Path folder, Sources sources, Cache cache) throws InvalidPack, IOException {
        List<PackFiles> read = new ArrayList<>();
        for (Path pack : packFolders(folder)) {
            read.add(new PackFiles(read(pack, sources, new KeptPacks(cache)), pack));
        }
        return read;
    }

    /** The folders of packs in a folder, itself included, down to versions; sorted. Links to folders are not followed. */
    public static List<Path> packFolders(Path folder) throws IOException {
        if (Files.exists(folder.resolve("pack.yaml"))) {
            return List.of(folder);
        }
        try (Stream<Path> walk = Files.walk(folder, SHELF_DEPTH)) {
            return walk.filter(one -> Files.isRegularFile(one, LinkOption.NOFOLLOW_LINKS) && one.endsWith("pack.yaml"))
                    .flatMap(one -> Stream.ofNullable(one.getParent()))
                    .sorted()
                    .limit(MAX_PACKS)
                    .toList();
        }
    }

    /**
     * Reads one pack's folder.
     *
     * @param sources the sources it may cite, if it brings no {@code sources.yaml} of its own or beside it
     * @throws InvalidPack if it is not valid
     * @throws IOException if the folder cannot be read
     */
    public static Pack read(Path folder, Sources sources) throws InvalidPack, IOException {
        return read(folder, sources, null);
    }

    private static Pack read(Path folder, Sources sources, @Nullable KeptPacks kept) throws InvalidPack, IOException {
        Map<String, String> files = files(folder);
        Path place = placeOfSources(folder);
        PackFile sourcesFile = place == null ? new PackFile("sources.yaml", "") : sourcesFile(place);
        Pack before = kept == null ? null : kept.find(files, sourcesFile);
        if (before != null) {
            return before;
        }
        Pack pack = PackReader.read(name(folder), files, place == null ? sources : sources(place), sourcesFile);
        if (kept != null) {
            kept.keep(files, sourcesFile, pack);
        }
        return pack;
    }

    /**
     * A pack as it would be with other files.
     *
     * @param folder its folder, which need not exist
     * @param files its files by path
     * @param sources the sources it may cite
     * @throws InvalidPack if it would not be valid
     */
    public static Pack of(Path folder, Map<String, String> files, Sources sources) throws InvalidPack {
        return PackReader.read(name(folder), files, sources, new PackFile("sources.yaml", ""));
    }

    /** The files of a pack's folder by path, each with line feeds alone between its lines. */
    public static Map<String, String> texts(Path folder) throws InvalidPack, IOException {
        return files(folder);
    }

    /** The sources that a pack in a folder may cite: those that lie with it, else the others. */
    public static Sources sourcesFor(Path folder, Sources otherwise) throws InvalidPack, IOException {
        Path place = placeOfSources(folder);
        return place == null ? otherwise : sources(place);
    }

    /** The folder that holds the sources of a pack: its own, that beside it, or that beside the folder of its versions. */
    static @Nullable Path placeOfSources(Path folder) {
        Path place = folder.toAbsolutePath().normalize();
        for (int up = 0; up < SHELF_DEPTH && place != null; up++, place = place.getParent()) {
            if (Files.exists(place.resolve("sources.yaml"))) {
                return place;
            }
        }
        return null;
    }

    /**
     * Reads the sources of a folder of packs.
     *
     * @throws InvalidPack if they are not valid
     * @throws IOException if the file cannot be read
     */
    public static Sources sources(Path packs) throws InvalidPack, IOException {
        List<Problem> problems = new ArrayList<>();
        Sources sources = Sources.read(sourcesFile(packs), problems);
        if (!problems.isEmpty()) {
            throw new InvalidPack("sources.yaml", problems);
        }
        return sources;
    }

    private static PackFile sourcesFile(Path packs) throws InvalidPack, IOException {
        List<Problem> problems = new ArrayList<>();
        String text = FolderText.file(packs, packs.resolve("sources.yaml"), problems);
        if (!problems.isEmpty()) {
            throw new InvalidPack("sources.yaml", problems);
        }
        return new PackFile("sources.yaml", text);
    }

    private static Map<String, String> files(Path folder) throws InvalidPack, IOException {
        List<Problem> problems = new ArrayList<>();
        Map<String, String> files = FolderText.files(folder, problems);
        if (!problems.isEmpty()) {
            throw new InvalidPack(name(folder), problems);
        }
        return files;
    }

    private static String name(Path folder) {
        Path name = folder.toAbsolutePath().normalize().getFileName();
        return name == null ? folder.toString() : name.toString();
    }
}
