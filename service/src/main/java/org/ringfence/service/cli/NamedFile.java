package org.ringfence.service.cli;

import java.nio.file.Path;

/**
 * A file with the name by which messages speak of it.
 *
 * @param name as the user knows it
 * @param path where it lies
 */
record NamedFile(String name, Path path) {}
