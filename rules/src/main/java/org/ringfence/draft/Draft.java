package org.ringfence.draft;

import java.util.List;

/**
 * A draft contract as its reader sees it, in reading order.
 *
 * @param name the file's name as the user gave it
 * @param sha256 the digest of the bytes read, in lower-case hexadecimal
 * @param clauses headings, clauses, list items, table rows and footnotes
 * @param tables the tables, whose rows are clauses too
 * @param definitions the terms the draft defines
 * @param gaps what could not be read
 */
public record Draft(
        String name,
        String sha256,
        List<Clause> clauses,
        List<Table> tables,
        List<DefinedTerm> definitions,
        List<Gap> gaps) {
    public Draft {
        clauses = List.copyOf(clauses);
        tables = List.copyOf(tables);
        definitions = List.copyOf(definitions);
        gaps = List.copyOf(gaps);
    }
}
