package org.ringfence.service.cli;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ringfence.report.FullReport;
import org.ringfence.report.ReportFormat;

/**
 * The reports that a call writes: at most one to standard output, any number to files.
 *
 * @param apart whether each has a file of its own, none being the one report that a program waits for
 */
record Outputs(List<Target> targets, boolean apart) {

    /** One report. */
    record Target(ReportFormat format, Output output) {}

    /**
     * Reads what {@code --format} says.
     *
     * @param formats such as {@code text} or {@code sarif=out.sarif}; none for text
     * @param output where a format without a file of its own goes; empty for standard output
     */
    static Outputs of(List<String> formats, String output, Terminal terminal) throws UsageException {
        @Nullable String bare = null;
        List<Target> targets = new ArrayList<>();
        for (String item : formats.isEmpty() ? List.of(ReportFormat.TEXT.word()) : formats) {
            int equals = item.indexOf('=');
            ReportFormat format = Words.format(equals < 0 ? item : item.substring(0, equals));
            if (equals >= 0) {
                String path = item.substring(equals + 1);
                if (path.equals(DraftFiles.STANDARD_INPUT)) {
                    throw new UsageException(
                            "--format " + item + ": for standard output say --format " + format.word());
                }
                if (path.isBlank()) {
                    throw new UsageException("--format " + item + " needs a file after the equals sign, such as "
                            + format.word() + "=report" + format.fileEnding());
                }
                targets.add(new Target(format, new Output(file(path, terminal))));
                continue;
            }
            if (bare != null) {
                throw new UsageException("--format: " + bare + " and " + item
                        + " cannot both go to " + (output.isEmpty() ? "standard output" : output)
                        + "; give one a file, such as " + format.word() + "=report" + format.fileEnding());
            }
            bare = item;
            targets.add(new Target(format, new Output(output.isEmpty() ? null : file(output, terminal))));
        }
        if (bare == null && !output.isEmpty()) {
            throw new UsageException(
                    "--output says where a format without a file of its own goes, and each one here has a file");
        }
        return new Outputs(List.copyOf(targets), bare == null);
    }

    private static NamedFile file(String name, Terminal terminal) throws UsageException {
        try {
            return new NamedFile(name, terminal.resolve(name));
        } catch (InvalidPathException e) {
            throw new UsageException("'" + name + "' is no file name: " + e.getReason());
        }
    }

    /**
     * Makes sure, before anything is checked, that every file can be written and none is written over.
     *
     * @param read what the call reads
     */
    void prepare(List<NamedFile> read) throws UsageException {
        Map<Path, String> taken = new HashMap<>();
        List<NamedFile> files = files();
        if (files.isEmpty()) {
            return;
        }
        read.forEach(file -> taken.put(WholeFile.place(file.path()), file.name()));
        Map<Path, ReportFormat> written = new HashMap<>();
        for (Target target : targets) {
            NamedFile file = target.output().file();
            if (file == null) {
                continue;
            }
            Path place = WholeFile.place(file.path());
            if (taken.containsKey(place)) {
                throw new UsageException(
                        file.name() + " is read in this call, and would be written over by the report in "
                                + target.format().word() + "; give the report another name");
            }
            ReportFormat other = written.put(place, target.format());
            if (other != null) {
                throw new UsageException("the reports in " + other.word() + " and "
                        + target.format().word() + " cannot both go to " + file.name() + "; give each its own file");
            }
        }
        for (NamedFile file : files) {
            try {
                WholeFile.prove(file.path());
            } catch (IOException e) {
                throw new UsageException("no report can be written to " + file.name() + ": " + e.getMessage());
            }
        }
    }

    /** Writes every report, the files first. One that cannot be written does not keep the others from being written. */
    void write(FullReport report, Output.Presenting presenting, Terminal terminal) throws UsageException {
        List<String> failures = new ArrayList<>();
        List<Target> inOrder = new ArrayList<>(targets);
        inOrder.sort((one, other) ->
                Boolean.compare(one.output().toStandard(), other.output().toStandard()));
        for (Target target : inOrder) {
            try {
                target.output().write(report, target.format(), presenting, terminal);
            } catch (UsageException e) {
                failures.add(String.valueOf(e.getMessage()));
            }
        }
        if (!failures.isEmpty()) {
            throw new UsageException(String.join("; ", failures));
        }
    }

    /** The one report of a command that writes one. */
    Target only() throws UsageException {
        if (targets.size() != 1) {
            throw new UsageException("this command writes one report; choose one --format");
        }
        return targets.get(0);
    }

    /** The files written to. */
    List<NamedFile> files() {
        List<NamedFile> files = new ArrayList<>();
        for (Target target : targets) {
            if (target.output().file() != null) {
                files.add(target.output().file());
            }
        }
        return files;
    }

    boolean has(ReportFormat format) {
        return targets.stream().anyMatch(target -> target.format() == format);
    }

    /** Whether a report in this format goes to standard output. */
    boolean shows(ReportFormat format) {
        return targets.stream()
                .anyMatch(target -> target.format() == format && target.output().toStandard());
    }
}
