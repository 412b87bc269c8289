package org.ringfence.pack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ringfence.draft.ContractForm;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * A family's {@code cases.yaml} as far as it speaks of prose.
 *
 * @param cases its cases, in the order of the file
 */
record CaseFile(List<Case> cases) {
    private static final YAMLMapper MAPPER = YAMLMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    /**
     * One case.
     *
     * @param clause the text of one clause, or null
     * @param clauses the texts of several, or null
     * @param draft the path of a whole draft, or null
     * @param definitions the definitions in force, or null
     * @param expect the outcome that each rule must have
     */
    record Case(
            String name,
            ContractForm form,
            String clause,
            List<String> clauses,
            String draft,
            List<String> definitions,
            Map<String, String> expect) {

        /** What the case is: breach, near miss, fine or silence. */
        String sort() {
            return name.substring(0, name.indexOf(':'));
        }

        /** The clauses as a draft in Markdown, or the whole draft that the case names. */
        String asDraft() {
            if (draft != null) {
                return read(Path.of("../test-fixtures/drafts", draft));
            }
            StringBuilder text = new StringBuilder("# Draft contract\n");
            if (definitions != null) {
                text.append("\n## 1. Definitions\n");
                append(text, 1, definitions);
            }
            int section = definitions == null ? 1 : 2;
            List<String> said = clauses != null ? clauses : List.of(clause);
            if (said.get(0).contains("|---")) {
                return text.append(said.get(0).startsWith("|") ? "\n" : "\n## ")
                        .append(said.get(0))
                        .toString();
            }
            text.append("\n## ").append(section).append(". Terms\n");
            append(text, section, said);
            return text.toString();
        }

        private static void append(StringBuilder text, int section, List<String> said) {
            for (int i = 0; i < said.size(); i++) {
                text.append('\n')
                        .append(section)
                        .append('.')
                        .append(i + 1)
                        .append(' ')
                        .append(said.get(i).strip())
                        .append('\n');
            }
        }

        private static String read(Path draft) {
            try {
                return Files.readString(draft);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public String toString() {
            return name;
        }
    }

    /** The cases of every family of the bundled packs. */
    static List<Case> all() {
        List<Case> all = new ArrayList<>();
        for (Pack pack : BundledPacks.load()) {
            for (PackFamily family : pack.families()) {
                PackFile file = family.cases();
                if (file != null) {
                    all.addAll(MAPPER.readValue(file.text(), CaseFile.class).cases());
                }
            }
        }
        return all;
    }
}
